import GRDB
package import Heritage

/// A period (期次).
package struct PeriodSummary: Hashable, Sendable {
  package enum State: String, CodedTerm {
    case running, cutOff, sealed

    package var displayName: String {
      switch self {
      case .running: "记账中"
      case .cutOff: "已截账"
      case .sealed: "已封账"
      }
    }
  }

  package var number: String
  /// Short name, such as `2026Q1`.
  package var name: String
  package var startsOn: CivilDate
  package var endsOn: CivilDate
  package var state: State
}

extension ReadSession {
  /// All periods, oldest first.
  package func periods() throws -> [PeriodSummary] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT number, name, starts_on, ends_on, state FROM period ORDER BY starts_on")
    ).map { row in
      try PeriodSummary(
        number: row[0], name: row[1], startsOn: date(row[2]), endsOn: date(row[3]),
        state: term(row[4]))
    }
  }

  /// The period of that name or number; of a number a short form is enough (``resolve(_:among:)``).
  package func period(_ reference: String) throws -> PeriodSummary {
    if let named = try period(written: reference) { return named }
    let number = try resolve(reference, among: .period)
    guard let period = try periods().first(where: { $0.number == number }) else {
      throw StoreError.unknown(RecordReference(.period, reference))
    }
    return period
  }

  /// The period that a file names: by its name or its whole number.
  package func period(written reference: String) throws -> PeriodSummary? {
    let wanted = reference.uppercased()
    let periods = try periods()
    return periods.first { $0.name.uppercased() == wanted } ?? periods.first { $0.number == wanted }
  }
}
