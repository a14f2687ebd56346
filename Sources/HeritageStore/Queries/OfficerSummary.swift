import GRDB
package import Heritage

/// An officer (经办人).
package struct OfficerSummary: Hashable, Sendable {
  package var code: String
  package var name: String
  /// Code of the unit, or of whoever came after it; `nil`: the bureau itself.
  package var unit: String?
  package var account: String?
  /// The day he left, and who took over.
  package var leftOn: CivilDate?
  package var successor: String?
  /// Hazards on the ledger that he is in charge of.
  package var openHazardCount = 0

  /// As the rules see him.
  package var person: HazardFacts.Person { .init(code: code, name: name, unit: unit) }
}

extension ReadSession {
  package func officers() throws -> [OfficerSummary] {
    try fetchOfficers("", [])
  }

  package func officer(code: String) throws -> OfficerSummary? {
    try fetchOfficers("WHERE code = ?", [code]).first
  }

  /// The officer an account is bound to.
  package func officer(account: String) throws -> OfficerSummary? {
    try fetchOfficers("WHERE account = ?", [account]).first
  }

  private func fetchOfficers(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [OfficerSummary] {
    let units = try unitSuccessions()
    return try Row.fetchAll(
      database,
      sql: """
        SELECT code, name, unit, account, left_on, successor,
          (SELECT count(*) FROM charge JOIN hazard ON hazard.number = charge.hazard
            WHERE charge.officer = code AND state NOT IN ('struckOff', 'voided', 'merged'))
        FROM officer \(condition) ORDER BY code
        """,
      arguments: arguments
    ).map {
      OfficerSummary(
        code: $0[0], name: $0[1],
        unit: ($0[2] as String?).map { units.unit(of: $0, on: today) }, account: $0[3],
        leftOn: try date($0[4] as String?), successor: $0[5], openHazardCount: $0[6])
    }
  }
}
