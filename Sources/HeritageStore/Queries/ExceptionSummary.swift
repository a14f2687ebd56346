import GRDB
package import Heritage

/// An exception (特批) from R1.
package struct ExceptionSummary: Hashable, Sendable {
  package var number: String
  package var hazard: String
  package var condition: ExceptionCondition
  /// For whom.
  package var officer: String
  package var approver: String
  package var reason: String
  package var document: String
  package var grantedOn: CivilDate
  /// Number of the entry of the act that rested on it; `nil` while it is not used.
  package var usedEntry: Int?
}

extension ReadSession {
  /// Exceptions by number; all, or those of a hazard.
  package func exceptions(hazard: String? = nil) throws -> [ExceptionSummary] {
    let conditions = Conditions("hazard", is: hazard)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT number, hazard, condition, officer, approver, reason, document, granted_on,
          used_entry
        FROM exception \(conditions.clause) ORDER BY \(NumberOrder.sql("number"))
        """, arguments: conditions.arguments
    ).map {
      ExceptionSummary(
        number: $0[0], hazard: $0[1], condition: try term($0[2]), officer: $0[3],
        approver: $0[4], reason: $0[5], document: $0[6], grantedOn: try date($0[7] as String),
        usedEntry: $0[8])
    }
  }

  /// How many acts booked to a span of days rested on an exception.
  package func exceptionCount(from: CivilDate, to: CivilDate) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM exception JOIN entry ON entry.seq = exception.used_entry
        WHERE booked_on BETWEEN ? AND ?
        """, arguments: [from.description, to.description]) ?? 0
  }
}
