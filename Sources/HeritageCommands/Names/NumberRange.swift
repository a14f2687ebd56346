import Heritage

/// A stretch of serials: the numbers from the first to the last, `10-14` or, where that could also be the 14 of a year,
/// `10..14`.
struct NumberRange {
  /// The most numbers that a stretch may have.
  static let most = 500

  let first: Int
  let last: Int
  /// Whether it was written with a dash, as a year and a serial are.
  let hasDash: Bool

  /// `nil` where the text is no two serials.
  init?(_ text: String) {
    hasDash = !text.contains("..")
    let parts =
      hasDash
      ? text.split(separator: "-", omittingEmptySubsequences: false)
      : text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Self.serial(parts[0]), let last = Self.serial(parts[1])
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The serials; `nil` where it runs backwards, or over more than ``most``.
  var serials: ClosedRange<Int>? {
    first < last && last - first < Self.most ? first...last : nil
  }

  /// Whether it may be a year, whole or its last two digits, and a serial.
  func isOf(years: ClosedRange<Int>) -> Bool {
    hasDash && (years.contains(first) || (first < 100 && years.contains(2000 + first)))
  }

  private static func serial(_ text: Substring) -> Int? {
    guard (1...6).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
  }
}
