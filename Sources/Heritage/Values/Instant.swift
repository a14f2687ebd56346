/// A moment, to the second, in UTC.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let secondsSince1970: Int

  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// Reads `YYYY-MM-DDTHH:MM:SS` followed by `Z` or by `+HH:MM`/`-HH:MM`; `nil` where its day, in UTC or here, is none
  /// that ``CivilDate`` holds.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, let date = CivilDate(text.prefix(10)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
    else { return nil }
    func number(_ start: Int) -> Int? {
      // `Int` alone would take a sign.
      let digits = bytes[start..<start + 2]
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    guard let hour = number(11), hour < 24, let minute = number(14), minute < 60,
      let second = number(17), second < 60
    else { return nil }
    var offset = 0
    if bytes.count == 20 {
      guard bytes[19] == UInt8(ascii: "Z") else { return nil }
    } else {
      guard let hours = number(20), hours < 15, let minutes = number(23), minutes < 60,
        bytes[22] == UInt8(ascii: ":"), [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[19])
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[19] == UInt8(ascii: "+") ? 60 : -60)
    }
    secondsSince1970 =
      date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset
    guard civilDate != nil, CivilDate(daysSinceEpoch: floorDays(offset: 0)) != nil else {
      return nil
    }
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`, as it is stored.
  public var description: String { "\(date(offset: 0))T\(time(offset: 0))Z" }

  /// The civil day in China Standard Time (UTC+8, fixed).
  public var civilDate: CivilDate? { CivilDate(daysSinceEpoch: floorDays(offset: 28_800)) }

  /// `YYYY-MM-DD HH:MM:SS` in China Standard Time, as people read it.
  public var localText: String { "\(date(offset: 28_800)) \(time(offset: 28_800))" }

  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  private func floorDays(offset: Int) -> Int {
    let seconds = secondsSince1970 + offset
    return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  private func date(offset: Int) -> String {
    CivilDate(daysSinceEpoch: floorDays(offset: offset))?.description ?? "0000-00-00"
  }

  private func time(offset: Int) -> String {
    let rest = secondsSince1970 + offset - floorDays(offset: offset) * 86_400
    func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
    return "\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }
}
