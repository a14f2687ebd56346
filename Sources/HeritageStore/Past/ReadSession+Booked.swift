import GRDB
package import Heritage

extension ReadSession {
  /// A hazard's state at the end of the past day by the day of booking (记账日期), as the ledger of that day and its statement
  /// (对账单) have it. It can be another than what had been recorded by then: closing entries are booked to a day before the
  /// one on which they are recorded.
  ///
  /// - Returns: `nil` where it was not on the ledger yet, or where no past day is looked at.
  package func bookedState(of hazard: String) throws -> HazardState? {
    guard let past else { return nil }
    return try String.fetchOne(
      database,
      sql: """
        SELECT state FROM main.ledger_line WHERE hazard = ? AND booked_on <= ?
        ORDER BY entry DESC LIMIT 1
        """, arguments: [hazard, past.day.description]
    ).map { try term($0) }
  }
}
