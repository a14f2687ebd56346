import GRDB
import Heritage

extension ReadSession {
  /// The whole number for what somebody typed: whole, without the check character, or the serial alone.
  ///
  /// - Throws: `unknown`, `ambiguous`.
  func resolveNumber(
    _ reference: String, in table: String, _ kind: CheckedNumber.Kind,
    as record: RecordReference.Kind
  ) throws -> String {
    let typed = reference.uppercased()
    if let exact = try String.fetchOne(
      database, sql: "SELECT number FROM \(table) WHERE number = ?", arguments: [typed])
    {
      return exact
    }
    var patterns = ["\(typed)-?"]
    if let serial = Int(typed), serial > 0 {
      let padded = String(repeating: "0", count: max(0, 4 - String(serial).count)) + String(serial)
      patterns.append("\(kind.rawValue)-????-\(padded)-?")
    }
    guard typed.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      throw StoreError.unknown(RecordReference(record, reference))
    }
    for pattern in patterns {
      let found = try String.fetchAll(
        database,
        sql:
          "SELECT number FROM \(table) WHERE number GLOB ? ORDER BY \(NumberOrder.sql("number"))",
        arguments: [pattern])
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw StoreError.ambiguous(RecordReference(record, reference), candidates: found)
      }
    }
    throw StoreError.unknown(RecordReference(record, reference))
  }
}
