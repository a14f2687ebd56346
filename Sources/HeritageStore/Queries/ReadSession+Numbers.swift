import GRDB
import Heritage

extension ReadSession {
  /// The whole number for what somebody typed: whole, or any ``ShortNumber``.
  ///
  /// What fits several years means the running year's where all the others are over; otherwise it is not guessed.
  ///
  /// - Throws: `unknown`, `ambiguous`.
  func resolve(_ reference: String, among records: NumberedRecords) throws -> String {
    let unknown = StoreError.unknown(RecordReference(records.record, reference))
    let found = try numbers(like: reference, in: records)
    guard let first = found.first else { throw unknown }
    if found.count == 1 { return first.number }
    let current = found.filter { CheckedNumber($0.number)?.year == today?.year }
    if current.count == 1, found.allSatisfy({ $0.isOver || $0.number == current[0].number }) {
      return current[0].number
    }
    throw StoreError.ambiguous(
      RecordReference(records.record, reference), candidates: found.map(\.number))
  }

  /// The numbers that there are of those which a text may stand for, oldest first.
  private func numbers(
    like reference: String, in records: NumberedRecords
  ) throws -> [(number: String, isOver: Bool)] {
    let short = CheckedNumber(reference) == nil ? ShortNumber(reference) : nil
    let wanted =
      try short.map { $0.numbers(of: records.kinds, in: try numberedYears()).map(\.description) }
      ?? [reference.uppercased()]
    return try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT number, \(records.isOver) FROM \(records.table)
          WHERE number IN (\(wanted.map { _ in "?" }.joined(separator: ", ")))
          """), arguments: StatementArguments(wanted)
    ).map { (number: $0[0], isOver: $0[1]) }
      .sorted { (wanted.firstIndex(of: $0.number) ?? 0) < (wanted.firstIndex(of: $1.number) ?? 0) }
  }

  /// The years in which numbers were given: from that of the first entry to that of the last.
  package func numberedYears() throws -> ClosedRange<Int> {
    let years = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT recorded_at FROM entry WHERE seq IN ((SELECT min(seq) FROM entry), (SELECT max(seq) FROM entry))
          """)
    ).compactMap { Instant($0)?.civilDate?.year }
    guard let first = years.min(), let last = years.max() else { return 1...1 }
    return first...last
  }
}
