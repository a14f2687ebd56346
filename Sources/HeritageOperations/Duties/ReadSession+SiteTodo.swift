import Heritage
import HeritageStore

extension ReadSession {
  /// What is owed about the sites themselves: duties past their day, assessments to review or made too long ago, uses
  /// to review.
  func siteTodo(_ sites: [String: SiteName], _ today: CivilDate) throws -> [TodoItem] {
    try dutyTodo(today) + riskTodo(sites, today) + useTodo(sites, today)
  }

  private func dutyTodo(_ today: CivilDate) throws -> [TodoItem] {
    try siteDuties(today: today) { DutyRules.standing($0, on: today).isOverdue }
      .inOrderOfDueDays.map { one in
        TodoItem(
          kind: .dutyOverdue, subject: one.key, detail: "\(one.site.name)：\(one.facts.duty.title)",
          provenance: one.site.provenance, dueOn: one.facts.dueOn,
          command: one.facts.duty.proof.remedy(
            site: one.site.code, duty: one.facts.duty.code
          ).commands.first
            ?? "", place: .init(site: one.site.code))
      }
  }

  private func riskTodo(
    _ sites: [String: SiteName], _ today: CivilDate
  ) throws -> [TodoItem] {
    let pending = try assessments().filter { $0.state == .assessed }.map { one in
      TodoItem(
        kind: .assessmentToReview, subject: one.number, detail: sites[one.site]?.name ?? one.site,
        provenance: sites[one.site]?.provenance,
        command: "wenbao risk review \(one.number) --result confirmed --opinion 意见",
        place: .init(site: one.site))
    }
    let expired = try siteRisks().values.map(\.assessment).filter { $0.hasExpired(on: today) }
      .sorted { ($0.validUntil, $0.number) < ($1.validUntil, $1.number) }.map { one in
        TodoItem(
          kind: .assessmentExpired, subject: one.site, detail: sites[one.site]?.name ?? one.site,
          provenance: sites[one.site]?.provenance, dueOn: one.validUntil,
          command: "wenbao risk assess \(one.site) --level 因素=档",
          place: .init(site: one.site))
      }
    return pending + expired
  }

  private func useTodo(
    _ sites: [String: SiteName], _ today: CivilDate
  ) throws -> [TodoItem] {
    try uses().filter { $0.state == .inForce && $0.reviewOn < today }
      .sorted { $0.reviewOn < $1.reviewOn }.map { one in
        TodoItem(
          kind: .useToReview, subject: one.number,
          detail: "\(sites[one.site]?.name ?? one.site)：\(one.use)",
          provenance: sites[one.site]?.provenance, dueOn: one.reviewOn,
          command: "wenbao use review \(one.number) --result kept --opinion 意见",
          place: .init(site: one.site))
      }
  }
}
