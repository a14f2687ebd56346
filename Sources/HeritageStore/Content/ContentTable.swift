/// A table of content as the writer and `verify` see it: its columns in order, without the key, the
/// revision, the entry and surrogate numbers. The digest of a record is over exactly these columns.
struct ContentTable: Hashable, Sendable {
  let name: String
  /// Column that holds the record's key.
  let key: String
  let columns: [String]
  /// The record's own row carries the entry; rows below it do not.
  let isParent: Bool

  init(_ name: String, key: String, isParent: Bool = false, _ columns: String) {
    self.name = name
    self.key = key
    self.isParent = isParent
    self.columns = columns.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Inserts a row: key, revision, then entry where it is a parent, then the columns.
  var insertion: String {
    let all = [key, "revision"] + (isParent ? ["entry"] : []) + columns
    let places = Array(repeating: "?", count: all.count).joined(separator: ", ")
    return "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(places))"
  }

  /// The rows of one revision, in the order in which they were written.
  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE \(key) = ? AND revision = ?"
      + (isParent ? "" : " ORDER BY position")
  }
}
