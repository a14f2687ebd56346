import GRDB

/// One value in which two revisions of a record differ.
package struct ContentDifference: Hashable, Sendable {
  /// Table and, below the record's own row, which row: `zone P1`.
  package var row: String
  package var column: String
  /// As stored; `nil` where there is none. Geometry is given by its size alone.
  package var old: String?
  package var new: String?
}

extension ReadSession {
  /// What differs between two revisions of a record, field by field.
  package func differences(
    kind: String, key: String, from old: Int, to new: Int
  ) throws -> [ContentDifference] {
    guard let kind = ContentKind(rawValue: kind) else { return [] }
    return try kind.tables.flatMap { table in
      let before = try rows(table, key, old)
      let after = try rows(table, key, new)
      var names = before.map(\.name)
      names += after.map(\.name).filter { !names.contains($0) }
      return names.flatMap { name -> [ContentDifference] in
        let left = before.first { $0.name == name }?.values
        let right = after.first { $0.name == name }?.values
        return table.columns.enumerated().compactMap { index, column in
          let (old, new) = (left?[index], right?[index])
          guard old != new, column != "position" else { return nil }
          return ContentDifference(
            row: name, column: column, old: old.flatMap(Self.shown), new: new.flatMap(Self.shown))
        }
      }
    }
  }

  private func rows(
    _ table: ContentTable, _ key: String, _ revision: Int
  ) throws -> [(name: String, values: [DatabaseValue])] {
    let label = table.columns.firstIndex(of: "code") ?? table.columns.firstIndex(of: "position")
    return try Row.fetchAll(
      database.cachedStatement(sql: table.selection), arguments: [key, revision]
    ).map { row in
      let values = Array(row.databaseValues)
      guard !table.isParent, let label else { return (table.name, values) }
      return ("\(table.name) \(Self.shown(values[label]) ?? "")", values)
    }
  }

  private static func shown(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let real): String(real)
    case .string(let text): text
    case .blob(let bytes): "\(bytes.count) B"
    }
  }
}
