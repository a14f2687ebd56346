import GRDB

/// One row of content, its values in the order of the table's columns.
struct ContentRow {
  let table: ContentTable
  let values: [DatabaseValue]

  init(_ table: ContentTable, _ values: [(any DatabaseValueConvertible)?]) {
    self.table = table
    self.values = values.map { $0?.databaseValue ?? .null }
  }
}
