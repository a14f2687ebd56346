import Heritage
import HeritageStore

/// Entries of the journal as lists show them.
enum JournalColumns {
  /// With the payload, which is shown where it is asked for, and looked through for words.
  static var searchable: [Column<StoredEntry>] {
    brief + [Column("内容", shrinks: true, isExtra: true) { $0.payload }]
  }

  static var brief: [Column<StoredEntry>] {
    [
      Column("序号", .trailing) { String($0.seq) }, Column("事项") { $0.typeName },
      Column("对象", shrinks: true) { $0.stream }, Column("发生日") { $0.occurredOn },
      Column("记入日") { $0.bookedOn }, Column("记录时间") { $0.localTime },
      Column("经办人") { $0.officer },
    ]
  }
}

extension StoredEntry {
  var typeName: String { EntryType(rawValue: type)?.displayName ?? type }

  /// As people read it, in China Standard Time.
  var localTime: String { Instant(recordedAt)?.localText ?? recordedAt }

  /// Lower-case hexadecimal.
  var hashText: String { hash.hexadecimal }
  var previousHashText: String { previousHash.hexadecimal }

  /// As `--json` gives it in lists.
  var json: JSONValue {
    .shown([
      "seq": .integer(seq), "type": .string(type), "stream": .string(stream),
      "officer": officer.map(JSONValue.string), "account": .string(account),
      "onBehalfPaper": onBehalfPaper.map(JSONValue.string), "occurredOn": .string(occurredOn),
      "bookedOn": .string(bookedOn), "recordedAt": .string(recordedAt),
      "hash": .string(hashText), "previousHash": .string(previousHashText),
    ])
  }
}

extension Sequence<UInt8> {
  fileprivate var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
