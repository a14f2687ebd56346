import Foundation
import GRDB
import Heritage

extension ReadSession {
  /// The hash that is printed on a paper, lower-case hexadecimal: over its number, its kind and the hashes of the
  /// entries that it is made of (docs/journal.md). That of a statement is the statement's own.
  package func hash(ofDocument number: String) throws -> String {
    if let statement = try String.fetchOne(
      database, sql: "SELECT hash FROM statement WHERE period = ?", arguments: [number])
    {
      return statement
    }
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT d.kind, e.hash FROM document AS d JOIN entry AS e ON e.seq = d.entry
            OR e.seq IN (SELECT entry FROM document_line WHERE document = d.number)
          WHERE d.number = ? ORDER BY e.seq
          """), arguments: [number])
    guard let kind: String = rows.first?[0] else {
      throw StoreError.unknown(RecordReference(.document, number))
    }
    var hash = FramedHash(domain: "wenbao.document.v1")
    hash.add(number)
    hash.add(kind)
    for row in rows { hash.add(row[1] as Data) }
    return Digest.hexadecimal(hash.value)
  }

  /// Papers whose hash begins so.
  func documents(withHash beginning: String) throws -> [HashLocation] {
    try String.fetchAll(
      database, sql: "SELECT number FROM document WHERE kind <> 'statement' ORDER BY entry, number"
    ).compactMap { number in
      let hash = try hash(ofDocument: number)
      return hash.hasPrefix(beginning)
        ? HashLocation(kind: .document, name: number, hash: hash) : nil
    }
  }
}
