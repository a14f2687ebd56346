/// Walks through a zone's text: takes words it is offered, the longest first.
struct TextCursor {
  private(set) var rest: Substring

  /// White space is dropped, full-width digits and signs are made narrow, a full stop at the end goes; so do clauses
  /// at the end that are asides.
  init(_ text: String, without isAside: (Substring) -> Bool = { _ in false }) {
    var text = Self.narrow(text)
    while true {
      while let last = text.last, "。.;；".contains(last) { text.removeLast() }
      guard let mark = text.lastIndex(where: { "，,。;；".contains($0) }) else { break }
      guard isAside(text[text.index(after: mark)...]) else { break }
      text = String(text[..<mark])
    }
    rest = text[...]
  }

  /// Without white space, full-width digits and signs made narrow.
  static func narrow(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrow)
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the longest of the words that the rest begins with.
  mutating func take(_ words: [String]) -> String? {
    let found = words.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
    if let found { rest = rest.dropFirst(found.count) }
    return found
  }

  /// Takes as many of the words as follow one another.
  mutating func skip(_ words: [String]) { while take(words) != nil {} }

  /// Takes a distance in metres: digits or Chinese numerals, then the unit.
  mutating func takeMetres() -> Double? {
    let start = rest
    guard let number = takeNumber(), take(["米", "公尺", "m", "M"]) != nil, number > 0,
      number <= Self.farthest
    else {
      rest = start
      return nil
    }
    return number
  }

  /// Takes a number: digits or Chinese numerals.
  mutating func takeNumber() -> Double? {
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    if !digits.isEmpty {
      rest = rest.dropFirst(digits.count)
      return Double(digits)
    }
    let numerals = rest.prefix { Self.numerals[$0] != nil || Self.powers[$0] != nil }
    rest = rest.dropFirst(numerals.count)
    return Self.number(numerals)
  }

  /// Metres: no zone reaches further; more is a slip of the pen.
  private static let farthest = 2_000.0

  private static let numerals: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let powers: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  /// 三 is 3, 十五 is 15, 一百二十 is 120; `nil` for what is no such number.
  private static func number(_ text: Substring) -> Double? {
    guard !text.isEmpty else { return nil }
    var (sum, digit) = (0, nil as Int?)
    var lastPower = Int.max
    // 一百五 is said for 150 and for 105: it is not read.
    if let last = text.last, numerals[last] != nil, let before = text.dropLast().last,
      let power = powers[before], power > 10
    {
      return nil
    }
    for character in text {
      if let power = powers[character] {
        guard power < lastPower, digit != nil || power == 10 else { return nil }
        sum += (digit ?? 1) * power
        (digit, lastPower) = (nil, power)
      } else if let value = numerals[character] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      }
    }
    return Double(sum + (digit ?? 0))
  }
}
