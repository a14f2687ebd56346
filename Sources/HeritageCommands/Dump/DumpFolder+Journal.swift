import Heritage
import HeritageStore

extension DumpFolder {
  static let journal = "流水.jsonl"

  /// Entries of the journal, a line each, with the exact payload that is hashed; and the same as a table for people.
  func addJournal(_ entries: [StoredEntry]) throws {
    var text = ""
    for entry in entries {
      let closed = try session.sites(ofStream: entry.stream).filter(withheld.contains)
      let isHeld = !closed.isEmpty && entry.statesPosition
      if isHeld { hold(1, "流水内容", of: closed) }
      text += entry.line(isHeld: isHeld).lineText + "\n"
    }
    try addFile(text, to: Self.journal, "流水", note: "\(entries.count) 条，每行一条，逐字照录")
    let officers = names.officers
    try addTable(
      "流水", entries,
      JournalColumns.brief.dropLast() + [
        Column("经办人") { entry in
          entry.officer.map { code in officers[code].map { "\(code) \($0)" } ?? code }
        }, Column("散列值") { $0.hashText }, Column("前一条") { $0.previousHashText },
      ])
  }
}

extension StoredEntry {
  /// Whether its payload has a position, as that of a marker (保护标志) may.
  fileprivate var statesPosition: Bool {
    guard let payload = try? JSONValue(parsing: payload) else { return true }
    return ["longitude", "latitude"].contains { payload[$0] != nil }
  }

  /// All columns that are hashed, in the names of `--json`, and the hash. The payload is a text, byte for byte; `null`
  /// where it stays at home.
  func line(isHeld: Bool) -> JSONValue {
    .shown([
      "seq": .integer(seq), "stream": .string(stream), "type": .string(type),
      "payloadVersion": .integer(payloadVersion), "hashVersion": .integer(hashVersion),
      "payload": isHeld ? nil : .string(payload), "officer": officer.map(JSONValue.string),
      "account": .string(account), "onBehalfPaper": onBehalfPaper.map(JSONValue.string),
      "occurredOn": .string(occurredOn), "bookedOn": .string(bookedOn),
      "recordedAt": .string(recordedAt), "previousHash": .string(previousHashText),
      "hash": .string(hashText),
    ])
  }
}
