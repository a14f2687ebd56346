/// A number as people say it: of a ``CheckedNumber`` the serial, and as much more as they like, such as `1`, `27-1`,
/// `2027-1`, `1-F`, `YH-27-0001` or `YH-2027-0001-D`.
///
/// Two digits of a year are of this century. A check character that is given must be right.
public struct ShortNumber: Hashable, Sendable {
  public private(set) var kind: CheckedNumber.Kind?
  /// As given: whole, or its last two digits.
  public private(set) var year: Int?
  public private(set) var serial: Int
  public private(set) var checkCharacter: Character?

  /// `nil` where the text is no such number.
  public init?(_ text: String) {
    var parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)[...]
    kind = parts.first.flatMap { CheckedNumber.Kind(rawValue: String($0)) }
    if kind != nil { parts.removeFirst() }
    // A year before a serial, or a serial before its check character, which may be a digit too.
    if parts.count > 1, let year = Self.year(parts[parts.startIndex]),
      Self.serial(parts[parts.startIndex + 1]) != nil
    {
      self.year = year
      parts.removeFirst()
    }
    guard let first = parts.popFirst(), let serial = Self.serial(first) else { return nil }
    self.serial = serial
    guard let check = parts.popFirst() else { return }
    guard parts.isEmpty, check.count == 1, let character = check.first, character.isASCII,
      character.isNumber || character.isLetter, character.isLetter || year != nil
    else { return nil }
    checkCharacter = character
  }

  /// The whole numbers that it may stand for.
  ///
  /// - Parameter years: those in which numbers were given.
  public func numbers(
    of kinds: [CheckedNumber.Kind], in years: ClosedRange<Int>
  ) -> [CheckedNumber] {
    kinds.filter { kind == nil || kind == $0 }.flatMap { kind in
      years.filter { isOf(year: $0) }.map {
        CheckedNumber(kind: kind, year: $0, serial: serial)
      }
    }.filter { checkCharacter == nil || $0.description.last == checkCharacter }
  }

  private func isOf(year other: Int) -> Bool {
    guard let year else { return true }
    return year == other || (year < 100 && 2000 + year == other)
  }

  private static func year(_ text: Substring) -> Int? {
    text.count == 2 || text.count == 4 ? digits(text) : nil
  }

  private static func serial(_ text: Substring) -> Int? {
    text.count <= 9 ? digits(text).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  private static func digits(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
