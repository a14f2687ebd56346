/// A distance (距离) as a text states it, m.
public struct StatedDistance: Hashable, Sendable {
  /// How sure the text is of it.
  public enum Doubt: Hashable, Sendable {
    /// 约, 大约, 左右: drawn, with low confidence.
    case about
    /// 10至20米: no one number.
    case range(to: Double)
    /// 不少于10米, 10米以上: a limit, no distance; as it is written.
    case limit(String)
  }

  /// Metres.
  public let metres: Double
  /// `nil` where it is stated plainly.
  public let doubt: Doubt?

  public init(metres: Double, doubt: Doubt? = nil) {
    self.metres = metres
    self.doubt = doubt
  }

  /// Whether one line can be drawn at it.
  public var isOne: Bool { doubt == nil || doubt == .about }

  /// For people.
  public var displayName: String {
    let shown = ZoneRule.text(metres)
    return switch doubt {
    case nil: "\(shown) 米"
    case .about: "约 \(shown) 米"
    case .range(let end): "\(shown) 至 \(ZoneRule.text(end)) 米"
    case .limit(let words): words
    }
  }
}

extension StatedDistance {
  /// Metres: no zone reaches further; more is a slip of the pen.
  private static let farthest = 2_000.0

  private static let units = words(["米", "公尺", "m", "M"])
  private static let before = words(["约", "大约", "约为", "大致"])
  private static let behind = words(["左右", "上下"])
  private static let limitsBefore = words([
    "不少于", "不小于", "不低于", "不得少于", "不得小于", "至少", "不超过", "不大于", "不得超过", "至多", "最多", "最大", "最小", "不足",
    "近", "将近",
  ])
  private static let limitsBehind = words(["以上", "以下", "余", "开外"])
  private static let remainders = words(["余", "多"])
  private static let ranges = words(["-", "—", "~", "～", "至", "到", "–", "－"])

  private static func words(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  private static func taken(
    _ words: [[Unicode.Scalar]], _ text: BoundaryText, _ place: inout Int
  ) -> String? {
    guard let word = words.first(where: { text.starts($0, at: place) }) else { return nil }
    place += word.count
    return text[(place - word.count)..<place]
  }

  /// The distance that begins at a place, and the place behind it; `nil` where none does, and where it is none that a zone
  /// can have.
  static func read(in text: BoundaryText, at start: Int) -> (StatedDistance, end: Int)? {
    var place = start
    let limit = taken(limitsBefore, text, &place)
    let before = taken(self.before, text, &place)
    guard let first = TextNumber.number(in: text, at: place) else { return nil }
    place = first.end
    var last: Double?
    let remainder = taken(remainders, text, &place)
    var unit = taken(units, text, &place)
    var ahead = place
    if taken(ranges, text, &ahead) != nil, let second = TextNumber.number(in: text, at: ahead) {
      var end = second.end
      if let found = taken(units, text, &end) { (place, last, unit) = (end, second.value, found) }
    }
    guard unit != nil, !isArea(text, place) else { return nil }
    let isAbout = before != nil || taken(behind, text, &place) != nil
    let word = limit ?? remainder ?? taken(limitsBehind, text, &place)
    let greatest = max(first.value, last ?? 0)
    guard first.value > 0, greatest <= farthest, last.map({ $0 > first.value }) ?? true else {
      return nil
    }
    let doubt: Doubt? =
      last.map { .range(to: $0) } ?? (word == nil ? nil : .limit(text[start..<place]))
      ?? (isAbout ? .about : nil)
    return (StatedDistance(metres: first.value, doubt: doubt), place)
  }

  /// Whether the unit was that of an area: m², m2.
  private static func isArea(_ text: BoundaryText, _ place: Int) -> Bool {
    text[place].map { "²2³3".unicodeScalars.contains($0) } ?? false
  }
}

/// An area that a text states, m².
enum StatedArea {
  private static let units: [(word: [Unicode.Scalar], squareMetres: Double)] = [
    ("平方公里", 1e6), ("平方千米", 1e6), ("km2", 1e6), ("km²", 1e6), ("万平方米", 1e4), ("公顷", 1e4),
    ("ha", 1e4), ("hm2", 1e4),
    ("hm²", 1e4), ("平方米", 1), ("㎡", 1), ("m2", 1), ("m²", 1), ("亩", 2000.0 / 3), ("平米", 1),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  /// The area whose number begins at a place, m², and the place behind its unit.
  static func read(in text: BoundaryText, at start: Int) -> (squareMetres: Double, end: Int)? {
    guard let number = TextNumber.number(in: text, at: start),
      let unit = units.first(where: { text.starts($0.word, at: number.end) }), number.value > 0
    else { return nil }
    return (number.value * unit.squareMetres, number.end + unit.word.count)
  }
}
