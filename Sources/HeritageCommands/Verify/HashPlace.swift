import Heritage
import HeritageStore

/// A hash that somebody holds on paper, and where it was found.
struct HashSearch {
  let hash: String
  let found: [HashPlace]

  /// Whether it is the hash of a statement, an entry or a paper.
  var isProved: Bool { found.contains { $0.location.kind.proves } }
}

/// Where a hash stands, in words.
struct HashPlace {
  let location: HashLocation
  let words: String

  init(_ location: HashLocation, _ session: ReadSession) throws {
    self.location = location
    let name = location.name
    switch location.kind {
    case .statement: words = "对账单 \(name)"
    case .evidence: words = "佐证材料 \(name)"
    case .document:
      words = "\(try session.document(name).kind.displayName) \(name)"
    case .receipt: words = "导入文件，回执 \(name)"
    case .entry:
      guard let seq = Int(name) else {
        words = "流水 \(name)"
        return
      }
      let entry = try session.entry(seq)
      let type = EntryType(rawValue: entry.type)?.displayName ?? entry.type
      let subject = entry.stream.split(separator: "/").dropFirst().joined(separator: "/")
      words = "流水 \(name)（\(entry.occurredOn) \(type)\(subject.isEmpty ? "" : " \(subject)")）"
    }
  }

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "kind": .string(location.kind.rawValue), "name": .string(location.name),
      "hash": .string(location.hash), "proves": .bool(location.kind.proves),
    ]
  }
}
