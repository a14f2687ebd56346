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

  /// The period of that number or short name.
  package func period(_ reference: String) throws -> PeriodSummary {
    let wanted = reference.uppercased()
    guard
      let period = try periods().first(where: {
        $0.number == wanted || $0.name.uppercased() == wanted
      })
    else { throw StoreError.unknown(RecordReference(.period, reference)) }
    return period
  }
}
