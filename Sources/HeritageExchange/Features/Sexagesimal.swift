/// Degrees with minutes and seconds, as people write them: 120°57′00″, 120度57分0秒, 120:57:00, 31°22.8′.
enum Sexagesimal {
  /// Decimal degrees; `nil` for what is none, or has sixty minutes or seconds or more.
  static func degrees(in text: String) -> Double? {
    let pattern =
      /([0-9]{1,3})[°º度:]([0-9]{1,2}(?:\.[0-9]+)?)(?:[′'’分:](?:([0-9]{1,2}(?:\.[0-9]+)?)(?:[″"”秒]|''|′′)?)?)?[NEne]?/
    let plain = text.replacing(" ", with: "")
    guard let found = plain.wholeMatch(of: pattern), let degrees = Double(found.1),
      let minutes = Double(found.2), minutes < 60
    else { return nil }
    let seconds = found.3.flatMap { Double($0) } ?? 0
    // Fractions stand in the last part alone.
    guard seconds < 60, found.3 == nil || !found.2.contains(".") else { return nil }
    return degrees + minutes / 60 + seconds / 3600
  }

  /// Decimal degrees of DDD.MMSS, whatever digits of the seconds stand behind; `nil` where minutes or seconds would be
  /// sixty or more, and for what is no angle.
  static func degrees(packed number: Double) -> Double? {
    guard number >= 0, number <= 360 else { return nil }
    // In units of a millionth of a second: what a spreadsheet makes of 31.2 is 31.199999999999999.
    let whole = Int((number * 1e10).rounded())
    let (degrees, rest) = whole.quotientAndRemainder(dividingBy: 10_000_000_000)
    let (minutes, seconds) = rest.quotientAndRemainder(dividingBy: 100_000_000)
    guard minutes < 60, seconds < 60_000_000 else { return nil }
    return Double(degrees) + Double(minutes) / 60 + Double(seconds) / 1e6 / 3600
  }
}
