/// Reads the numbers of a `pos` or `posList`: decimal, separated by white space.
enum CoordinateParser {
  enum Outcome {
    case numbers([Double])
    /// Something that is no finite number, as written.
    case notANumber(String)
    /// More numbers than wanted.
    case tooMany
  }

  static func parse(_ bytes: [UInt8], limit: Int) -> Outcome {
    bytes.withUnsafeBufferPointer { bytes in
      var numbers: [Double] = []
      numbers.reserveCapacity(bytes.count / 10)
      var index = 0
      while true {
        while index < bytes.count, TextBuffer.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return .numbers(numbers) }
        let first = index
        while index < bytes.count, !TextBuffer.isSpace(bytes[index]) { index += 1 }
        let token = UnsafeBufferPointer(rebasing: bytes[first..<index])
        guard let number = number(token) else {
          return .notANumber(String(decoding: token.prefix(80), as: UTF8.self))
        }
        guard numbers.count < limit else { return .tooMany }
        numbers.append(number)
      }
    }
  }

  /// One number; `nil` for what is no finite decimal number.
  static func number(_ token: UnsafeBufferPointer<UInt8>) -> Double? {
    if let number = plainDecimal(token) { return number }
    guard let number = Double(String(decoding: token, as: UTF8.self)), number.isFinite,
      // Swift reads hexadecimal too, which GML does not know.
      !token.contains(where: { $0 | 0x20 == UInt8(ascii: "x") })
    else { return nil }
    return number
  }

  /// Digits with at most one point, as nearly all coordinates are. `nil` where that way is not exact:
  /// a mantissa below 2⁵³ divided by a power of ten up to 10²² is rounded correctly (Clinger 1990).
  private static func plainDecimal(_ token: UnsafeBufferPointer<UInt8>) -> Double? {
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals: Int?
    let isNegative = token.first == UInt8(ascii: "-")
    for byte in token[(isNegative ? 1 : 0)...] {
      if byte == UInt8(ascii: ".") {
        guard decimals == nil else { return nil }
        decimals = 0
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10, digits < 18 else { return nil }
      mantissa = mantissa * 10 + UInt64(digit)
      digits += 1
      decimals = decimals.map { $0 + 1 }
    }
    guard digits > 0, mantissa < 1 << 53 else { return nil }
    let value = Double(mantissa) / powersOfTen[decimals ?? 0]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18,
  ]
}
