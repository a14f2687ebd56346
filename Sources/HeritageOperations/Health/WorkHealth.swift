import Heritage
import HeritageStore

/// What the bureau owes, as far as it has waited too long.
enum WorkHealth {
  static func lines(_ todo: [TodoItem], undrawn: Int, today: CivilDate) -> [HealthLine] {
    [
      returns(todo.filter { $0.kind == .returnMissing }),
      lookBacks(todo.filter { $0.kind == .lookBackDue && ($0.dueOn ?? today) < today }),
      hazards(todo.filter { $0.kind == .orderOverdue }),
      inspections(todo.filter { $0.kind == .inspectionDue && ($0.dueOn ?? today) < today }),
      zones(undrawn: undrawn),
    ]
  }

  static func returns(_ missing: [TodoItem]) -> HealthLine {
    guard let first = missing.first else { return HealthLine(.returns, .good, "截账期次没有缺的") }
    return HealthLine(
      .returns, .notice, "\(missing.count) 份没到：\(first.detail)", remedy: first.command)
  }

  static func lookBacks(_ overdue: [TodoItem]) -> HealthLine {
    guard let first = overdue.first else { return HealthLine(.lookBacks, .good, "没有逾期的") }
    return HealthLine(
      .lookBacks, .notice, "\(overdue.count) 项逾期，最早 \(first.subject)（\(day(first))）",
      remedy: first.command)
  }

  static func hazards(_ overdue: [TodoItem]) -> HealthLine {
    guard let first = overdue.min(by: { day($0) < day($1) }) else {
      return HealthLine(.hazards, .good, "没有逾期的")
    }
    return HealthLine(
      .hazards, .notice, "\(overdue.count) 项逾期，最早 \(first.subject)（\(day(first))）",
      remedy: first.command)
  }

  static func inspections(_ overdue: [TodoItem]) -> HealthLine {
    guard let first = overdue.first else { return HealthLine(.inspections, .good, "没有逾期的") }
    return HealthLine(
      .inspections, .notice, "\(overdue.count) 处逾期，最早 \(first.subject)（\(day(first))）",
      remedy: "wenbao inspect due")
  }

  static func zones(undrawn: Int) -> HealthLine {
    undrawn == 0
      ? HealthLine(.zones, .good, "现行区划都有图形")
      : HealthLine(
        .zones, .notice, "\(undrawn) 处现行区划没有图形，核查时要人工核对", remedy: "wenbao site gaps")
  }

  private static func day(_ item: TodoItem) -> String { item.dueOn?.description ?? "" }
}
