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

  /// Whether a decision is awaited that was due before a day.
  package func isOverdue(on day: CivilDate) -> Bool { state.isPending && dueOn < day }
}

/// A step of a case as the journal has it.
package struct CaseStep: Sendable {
  package var entry: Int
  package var type: EntryType
  package var officer: String
  package var occurredOn: String
  package var payload: JSONValue
}

extension ReadSession {
  /// Cases by number: all, or those in a state.
  package func worksCases(state: CaseState? = nil) throws -> [CaseSummary] {
    try cases(where: "?1 IS NULL OR state = ?1", [state?.rawValue])
  }

  /// The case of that number. A short form is enough where it is unique: the serial, or any ending.
  package func worksCase(_ reference: String) throws -> CaseSummary {
    let number = try resolveNumber(reference, in: "works_case", .worksCase, as: .worksCase)
    guard let found = try cases(where: "number = ?1", [number]).first else {
      throw StoreError.unknown(RecordReference(.worksCase, reference))
    }
    return found
  }

  /// The verdict that was frozen when the case was opened.
  package func frozenVerdict(of summary: CaseSummary) throws -> JSONValue {
    let payload = try String.fetchOne(
      database, sql: "SELECT payload FROM entry WHERE seq = ?", arguments: [summary.entry])
    return try JSONValue(parsing: payload ?? "{}")["verdict"] ?? .null
  }

  /// What was done about a case, in order.
  package func steps(of summary: CaseSummary) throws -> [CaseStep] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT seq, type, officer, occurred_on, payload FROM entry WHERE stream = ? ORDER BY seq",
      arguments: [Stream.worksCase(summary.number).description]
    ).map {
      CaseStep(
        entry: $0[0], type: try term($0[1]), officer: $0[2], occurredOn: $0[3],
        payload: try JSONValue(parsing: $0[4]))
    }
  }

  private func cases(where condition: String, _ arguments: [String?]) throws -> [CaseSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT number, state, applicant, project, place, applied_on, due_on, footprint,
          footprint_name, conclusion, needs_consent, decided_on, last_on, entry
        FROM works_case WHERE \(condition) ORDER BY number
        """, arguments: StatementArguments(arguments)
    ).map {
      CaseSummary(
        number: $0[0], state: try term($0[1]), applicant: $0[2], project: $0[3], place: $0[4],
        appliedOn: try date($0[5] as String), dueOn: try date($0[6] as String), footprint: $0[7],
        footprintName: $0[8], conclusion: try term($0[9]), needsConsent: $0[10],
        decidedOn: try date($0[11] as String?), lastOn: try date($0[12] as String), entry: $0[13])
    }
  }
}
