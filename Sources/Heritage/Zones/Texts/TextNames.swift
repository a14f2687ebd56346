/// The names that a zone's text may use for what it counts from, as texts are compared.
struct TextNames: Sendable {
  /// Of the zone whose text it is.
  let kind: ZoneKind
  let site: String?

  /// Names with what they mean, the longest first.
  private let named: [(word: [Unicode.Scalar], base: ZoneBase)]

  init(kind: ZoneKind, site: String?, own: String?, others: [String]) {
    func plain(_ name: String?) -> String? {
      name.map(BoundaryText.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
    self.kind = kind
    self.site = plain(site)
    // Which wall 围墙 is, is asked of the register, whatever the parts are called.
    let others = others.compactMap(plain).filter { !BaseWords.walls.contains($0) }
    var named = others.map { ($0, ZoneBase.part($0)) }
    for name in [self.site, plain(own)].compactMap(\.self) where !others.contains(name) {
      named.append((name, .body))
      // 教学楼保护范围 is the one about the teaching building.
      named += BaseWords.areas.map { (name + $0, .protectionArea) }
    }
    self.named = named.map { (word: Array($0.0.unicodeScalars), base: $0.1) }
      .sorted { $0.word.count > $1.word.count }
  }

  private static let words: [(String, ZoneBase)] =
    BaseWords.areas.map { ($0, .protectionArea) }
    + BaseWords.gradedAreas.map { ($0.word, .gradedArea($0.grade)) }
    + BaseWords.bodies.map { ($0, .body) }
    + (BaseWords.outlines + BaseWords.ruins + BaseWords.things.map(\.word)).map { ($0, .thing($0)) }
    + BaseWords.walls.map { ($0, .wall) }
    + BaseWords.grounds.map { ($0, .ground($0)) }

  private static let common = indexed(words)

  private static func indexed(
    _ words: [(String, ZoneBase)]
  ) -> [Unicode.Scalar: [(word: [Unicode.Scalar], base: ZoneBase)]] {
    let entries = words.map { (word: Array($0.0.unicodeScalars), base: $0.1) }
    return Dictionary(grouping: entries) { $0.word[0] }
      .mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  /// The base that is named at a place by the longest word: 塔基, not 塔.
  func named(in text: BoundaryText, at place: Int) -> (base: ZoneBase, end: Int)? {
    guard let first = text[place] else { return nil }
    let name = named.first { text.starts($0.word, at: place) }
    let word = Self.common[first]?.first { text.starts($0.word, at: place) }
    // A part that is called like a common noun is that part.
    guard let found = (name?.word.count ?? 0) >= (word?.word.count ?? 0) ? name : word else {
      return nil
    }
    return (found.base, place + found.word.count)
  }
}
