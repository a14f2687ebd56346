import GRDB

/// One row of content, its values in the order of the table's columns.
struct ContentRow: Sendable {
  let table: ContentTable
  let values: FramedValues

  init(_ table: ContentTable, _ values: [(any DatabaseValueConvertible)?]) {
    self.init(table) { framed in
      for value in values { framed.add(value?.databaseValue ?? .null) }
    }
  }

  /// `fill` adds the values one by one.
  init(_ table: ContentTable, fill: (inout FramedValues) -> Void) {
    self.table = table
    var values = FramedValues()
    fill(&values)
    self.values = values
  }
}
