import Heritage
import HeritageStore

/// Finds the records that a text on the command line means.
struct NameSearch {
  private let records: [NamedRecord]

  init(_ records: [NamedRecord]) {
    self.records = records
  }

  /// The records meant: one, several where the text does not tell them apart, none.
  ///
  /// A code or a whole name comes before a part of a name, a present name before a former one. A text that is the code of
  /// one record and the name of another means both.
  func matches(_ text: String) -> [NamedRecord] {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return [] }
    let whole = records.filter {
      Self.folded($0.code) == wanted || Self.folded($0.name) == wanted
    }
    if !whole.isEmpty { return whole }
    let ways: [(NamedRecord) -> Bool] = [
      { $0.formerNames.contains { Self.folded($0) == wanted } },
      { Self.folded($0.name).contains(wanted) },
      { wanted.count > 1 && Self.folded($0.code).contains(wanted) },
      { $0.formerNames.contains { Self.folded($0).contains(wanted) } },
    ]
    return ways.lazy.map { records.filter($0) }.first { !$0.isEmpty } ?? []
  }

  /// Records whose code or name is near to the text, the nearest first; at most five.
  func near(_ text: String) -> [NamedRecord] {
    let wanted = Self.folded(text)
    let scored = records.map { record in
      (record, max(Self.likeness(wanted, Self.folded(record.name)), codeLikeness(wanted, record)))
    }
    return scored.filter { $0.1 >= 0.5 }.sorted { $0.1 > $1.1 }.prefix(5).map(\.0)
  }

  /// A code is near where at most one letter of it is wrong.
  private func codeLikeness(_ wanted: String, _ record: NamedRecord) -> Double {
    NearestWord.distance(wanted, Self.folded(record.code)) <= 1 ? 0.9 : 0
  }

  /// How many characters of the longer text stand in the other as well, from 0 to 1.
  private static func likeness(_ left: String, _ right: String) -> Double {
    var rest = Array(right)
    var common = 0
    for character in left {
      guard let place = rest.firstIndex(of: character) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return Double(common) / Double(max(left.count, right.count, 1))
  }

  /// As texts are compared: plain width, lower case, without spaces.
  static func folded(_ text: String) -> String {
    text.halfWidth.lowercased().filter { !$0.isWhitespace }
  }
}
