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
}
