/// How a duty stands on a day (责任事项现状).
public enum DutyStanding: Hashable, Sendable {
  /// The publication, which starts the clock, has no day: the four values tell why.
  case notStarted(StatedState)
  /// Done, by what is on record or by an act.
  case done
  case waived(StatedState)
  /// To be done by a day.
  case open(CivilDate)
  /// To be done, and past its day.
  case overdue(CivilDate, days: Int)
  /// To be done; no term is set.
  case openWithoutTerm

  /// Stable code.
  public var code: String {
    switch self {
    case .notStarted: "notStarted"
    case .done: "done"
    case .waived: "waived"
    case .open: "open"
    case .overdue: "overdue"
    case .openWithoutTerm: "openWithoutTerm"
    }
  }

  public var displayName: String {
    switch self {
    case .notStarted(let state):
      state == .awaitingDocument ? "未起算（待公布）" : "未起算（公布日期\(state.displayName)）"
    case .done: "已办"
    case .waived(let state): "免办（\(state.displayName)）"
    case .open: "待办"
    case .overdue(_, let days): "逾期 \(days) 天"
    case .openWithoutTerm: "待办（无期限）"
    }
  }

  /// Whether something is still to be done.
  public var isOwed: Bool {
    switch self {
    case .open, .overdue, .openWithoutTerm: true
    case .notStarted, .done, .waived: false
    }
  }

  public var isOverdue: Bool { if case .overdue = self { true } else { false } }
}
