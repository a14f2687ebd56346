import GRDB
package import Heritage

/// A case of works (报建案卷).
package struct CaseSummary: Hashable, Sendable {
  package var number: String
  package var state: CaseState
  package var applicant: String
  package var project: String
  package var place: String?
  package var appliedOn: CivilDate
  package var dueOn: CivilDate
  /// WKB in hexadecimal, CGCS2000, longitude first.
  package var footprint: String
  package var footprintName: String
  package var conclusion: ScreeningConclusion
  /// Whether a zone is touched, or may be.
  package var needsConsent: Bool
  package var decidedOn: CivilDate?
  /// The day of the last act.
  package var lastOn: CivilDate
  package var entry: Int
  /// Bodies that consented, approved or refused though the register named none for a site: stated with a paper.
  package var unregisteredBodies: [String]

  /// Whether a decision is awaited that was due before a day.
  package func isOverdue(on day: CivilDate) -> Bool { state.isPending && dueOn < day }
}

extension ReadSession {
  /// Cases by number: all, or those in a state.
  package func worksCases(state: CaseState? = nil) throws -> [CaseSummary] {
    let conditions = Conditions("state", is: state?.rawValue)
    return try cases(conditions)
  }

  /// Cases whose frozen verdict touches a zone of the site, by number.
  package func worksCases(ofSite site: String) throws -> [CaseSummary] {
    var conditions = Conditions()
    conditions.add("number IN (SELECT number FROM case_site WHERE site = ?)", site)
    return try cases(conditions)
  }

  /// The case of that number. A short form is enough (``resolve(_:among:)``).
  package func worksCase(_ reference: String) throws -> CaseSummary {
    let number = try resolve(reference, among: .worksCase)
    guard let found = try cases(Conditions("number", is: number)).first else {
      throw StoreError.unknown(RecordReference(.worksCase, reference))
    }
    return found
  }

  /// The verdict that was frozen when the case was opened.
  package func frozenVerdict(of summary: CaseSummary) throws -> JSONValue {
    let payload = try String.fetchOne(
      database, sql: "SELECT payload FROM entry WHERE seq = ?", arguments: [summary.entry])
    guard let verdict = try payload.flatMap({ try JSONValue(parsing: $0)["verdict"] }) else {
      throw Self.impossible("entry \(summary.entry) without a verdict")
    }
    return verdict
  }

  private func cases(_ conditions: Conditions) throws -> [CaseSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT number, state, applicant, project, place, applied_on, due_on, footprint,
          footprint_name, conclusion, needs_consent, decided_on, last_on, entry
        FROM works_case \(conditions.clause) ORDER BY \(NumberOrder.sql("number"))
        """, arguments: conditions.arguments
    ).map {
      CaseSummary(
        number: $0[0], state: try term($0[1]), applicant: $0[2], project: $0[3], place: $0[4],
        appliedOn: try date($0[5] as String), dueOn: try date($0[6] as String), footprint: $0[7],
        footprintName: $0[8], conclusion: try term($0[9]), needsConsent: $0[10],
        decidedOn: try date($0[11] as String?), lastOn: try date($0[12] as String), entry: $0[13],
        unregisteredBodies: try unregisteredBodies(of: $0[0]))
    }
  }

  private func unregisteredBodies(of number: String) throws -> [String] {
    try steps(of: .worksCase(number))
      .filter { $0.payload["bodyBasis"]?.string == CaseBodyBasis.paper.rawValue }
      .compactMap { $0.payload["body"]?.string }.eachOnce
  }
}
