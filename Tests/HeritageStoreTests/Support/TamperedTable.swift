import Foundation
import HeritageTestSupport
import Testing

/// A table and how its last row is edited, removed and copied.
struct TamperedTable: Sendable, CustomTestStringConvertible {
  let name: String
  /// Columns of the primary key.
  let key: [String]
  /// A column that is not of the key, set to something else.
  let edit: String
  /// The last column of the key and other unique columns, set to something free in a copy.
  let copy: String

  init(_ name: String, _ key: String, _ edit: String, copy: String) {
    self.name = name
    self.key = key.split(separator: " ").map(String.init)
    self.edit = edit
    self.copy = copy
  }

  var testDescription: String { name }

  private var columns: String { key.joined(separator: ", ") }
  private var backwards: String { key.map { "\($0) DESC" }.joined(separator: ", ") }
  private var last: String {
    "(\(columns)) = (SELECT \(columns) FROM \(name) ORDER BY \(backwards) LIMIT 1)"
  }

  var editing: String { "UPDATE \(name) SET \(edit) WHERE \(last);" }
  var removing: String { "DELETE FROM \(name) WHERE \(last);" }
  var adding: String {
    """
    CREATE TEMP TABLE copy AS SELECT * FROM \(name) WHERE \(last);
    UPDATE copy SET \(copy);
    INSERT INTO \(name) SELECT * FROM copy;
    """
  }

  /// The last row's key as `verify` writes it: its first `count` columns.
  func lastKey(_ registry: TemporaryRegistry, _ count: Int? = nil) throws -> String {
    let names = key.prefix(count ?? key.count).joined(separator: " || ' ' || ")
    return try registry.plainSession("SELECT \(names) FROM \(name) WHERE \(last);").output
      .trimmingCharacters(in: .newlines)
  }
}
