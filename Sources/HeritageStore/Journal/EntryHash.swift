import Foundation

/// The hash of an entry: over its fields in the order of the table's columns, the previous hash last.
enum EntryHash {
  static func of(_ entry: StoredEntry) -> Data {
    var hash = FramedHash(domain: "wenbao.entry.v1")
    hash.add(entry.seq)
    hash.add(entry.stream)
    hash.add(entry.type)
    hash.add(entry.payloadVersion)
    hash.add(entry.hashVersion)
    hash.add(entry.payload)
    hash.add(entry.officer)
    hash.add(entry.account)
    hash.add(entry.onBehalfPaper)
    hash.add(entry.occurredOn)
    hash.add(entry.bookedOn)
    hash.add(entry.recordedAt)
    hash.add(entry.previousHash)
    return hash.value
  }
}
