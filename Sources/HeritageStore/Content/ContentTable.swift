/// A table of content as the writer and `verify` see it: its columns in order, without the key, the
/// revision, the entry and surrogate numbers. The digest of a record is over exactly these columns.
final class ContentTable: Sendable {
  let name: String
  /// Column that holds the record's key.
  let key: String
  let columns: [String]
  /// The record's own row carries the entry; rows below it do not.
  let isParent: Bool
  /// Whether its rows have numbers, by which the R*Tree knows their geometry.
  let isNumbered: Bool
  /// Place of the column `geometry`, from 0.
  let geometryColumn: Int?

  init(
    _ name: String, key: String, isParent: Bool = false, isNumbered: Bool = false, _ columns: String
  ) {
    self.name = name
    self.key = key
    self.isParent = isParent
    self.isNumbered = isNumbered
    self.columns = columns.split(whereSeparator: \.isWhitespace).map(String.init)
    geometryColumn = self.columns.firstIndex(of: "geometry")
  }

  /// Inserts rows: of each its number where it has one, key, revision, the entry where it is a parent, then the columns.
  func insertion(ofRows count: Int) -> String {
    let all =
      (isNumbered ? ["id"] : []) + [key, "revision"] + (isParent ? ["entry"] : []) + columns
    let row = "(" + Array(repeating: "?", count: all.count).joined(separator: ", ") + ")"
    let rows = Array(repeating: row, count: count).joined(separator: ", ")
    return "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES \(rows)"
  }

  /// The rows of one revision, in the order in which they were written.
  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE \(key) = ? AND revision = ?"
      + (isParent ? "" : " ORDER BY position")
  }
}
