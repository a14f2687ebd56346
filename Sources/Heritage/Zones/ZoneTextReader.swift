/// Reads the text of a zone by the forms in which such texts are published, each a way to draw a line. A text is read only
/// where every word of it is understood, and in one way: what says more than the forms, or could mean two things, stays
/// text. The forms stand in ``TextPattern``.
public struct ZoneTextReader {
  /// - Parameters:
  ///   - grade: the class of the zone (一类, 重点), where the register states one.
  ///   - siteName: the text may call the body by it.
  ///   - partName: name of the part that the zone belongs to; `nil` for the whole site.
  ///   - otherParts: names of the site's other parts: the text may count from one of them.
  public static func read(
    _ text: String, kind: ZoneKind, grade: String? = nil, siteName: String? = nil,
    partName: String? = nil, otherParts: [String] = []
  ) -> ZoneReading {
    let names = TextNames(kind: kind, site: siteName, own: partName, others: otherParts)
    var statements = StatementReader(BoundaryText(text), names)
    return statements.reading(of: grade.flatMap { Self.grade(of: $0) })
  }

  /// The one area that a text states, m²: “…，面积约500平方米。”, “（0.5公顷）”. `nil` where it states none, several, or says more of
  /// it.
  public static func statedArea(in text: String) -> Double? {
    // Most texts state none.
    guard text.unicodeScalars.contains(where: { "积亩顷㎡占".unicodeScalars.contains($0) }) else {
      return nil
    }
    let names = TextNames(kind: .protectionArea, site: nil, own: nil, others: [])
    return StatementReader.area(in: BoundaryText(text), names)
  }

  /// The class that a register's word means (重点保护区: 重点; Ⅱ类: 二); `nil` for a word that is none.
  public static func grade(of word: String) -> String? { WordReader.grade(of: word) }

  /// As texts are compared: without white space, narrow.
  static func plain(_ text: String) -> String { BoundaryText.plain(text) }
}
