/// Numbers in a zone's text: digits, or Chinese numerals (三十, 一百二十).
enum TextNumber {
  /// The number that begins at a place, and the place behind it; `nil` where none does.
  static func number(in text: BoundaryText, at start: Int) -> (value: Double, end: Int)? {
    var end = start
    while let scalar = text[end], scalar == "." || ("0"..."9").contains(scalar) { end += 1 }
    if end > start {
      let digits = text[start..<end]
      guard digits.first != ".", digits.last != ".",
        digits.first != "0" || digits == "0" || digits.hasPrefix("0.")
      else { return nil }
      return Double(digits).map { ($0, end) }
    }
    while let scalar = text[end], digits[scalar] != nil || powers[scalar] != nil { end += 1 }
    return value(text.scalars[start..<end]).map { ($0, end) }
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// 三 is 3, 十五 is 15, 一百二十 is 120; `nil` for what is no such number.
  private static func value(_ text: ArraySlice<Unicode.Scalar>) -> Double? {
    guard let last = text.last else { return nil }
    // 一百五 is said for 150 and for 105: it is not read.
    if digits[last] != nil, let power = text.dropLast().last.flatMap({ powers[$0] }), power > 10 {
      return nil
    }
    var (sum, digit, lastPower) = (0, nil as Int?, Int.max)
    for scalar in text {
      if let power = powers[scalar] {
        guard power < lastPower, digit != nil || power == 10 else { return nil }
        sum += (digit ?? 1) * power
        (digit, lastPower) = (nil, power)
      } else if let value = digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      }
    }
    return Double(sum + (digit ?? 0))
  }
}
