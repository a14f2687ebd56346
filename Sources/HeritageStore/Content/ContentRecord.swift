import Foundation

/// A record as the content tables keep it: its rows, in the order of ``ContentKind/tables``, and their digest. It can be
/// made on another thread than the one that writes.
package struct ContentRecord: Sendable {
  let kind: ContentKind
  let key: String
  let rows: [ContentRow]
  /// 32 bytes.
  let digest: Data
  /// Line of the file that it comes from, from 1.
  let line: Int?

  init(_ kind: ContentKind, key: String, rows: [ContentRow], line: Int? = nil) {
    self.kind = kind
    self.key = key
    self.rows = rows
    self.line = line
    digest = Self.digest(kind, key: key, rows: rows)
  }

  /// The digest of a record: over its kind and key, then each row's table and values.
  static func digest(_ kind: ContentKind, key: String, rows: [ContentRow]) -> Data {
    var hash = FramedHash(domain: "wenbao.record.v1")
    hash.add(kind.rawValue)
    hash.add(key)
    for row in rows {
      hash.add(row.table.name)
      hash.add(row.values)
    }
    return hash.value
  }
}
