import Heritage
import HeritageGeometry

/// Single values. The first byte says of which kind the rest is.
enum ValueFuzz {
  static func run(_ bytes: [UInt8]) throws {
    guard let first = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    let text = String(decoding: rest, as: UTF8.self)
    switch first % 9 {
    case 0: try number(text)
    case 1: try date(text)
    case 2: try moment(text)
    case 3: try json(text)
    case 4: try reference(text)
    case 5: try stored(rest)
    case 6: try line(text)
    case 7: try days(rest)
    default: try decimals(rest)
    }
  }

  private static func number(_ text: String) throws {
    guard let number = CheckedNumber(text) else { return }
    try FuzzFinding.unless(number.description == text.uppercased(), "another number: \(number)")
    try FuzzFinding.unless(CheckedNumber(number.next.description) == number.next, "no next number")
  }

  private static func date(_ text: String) throws {
    if let day = MonthDay(text) {
      try FuzzFinding.unless(
        day.description == text && day.day(in: 2001) != nil, "a day of no year: \(day)")
    }
    guard let date = CivilDate(text) else { return }
    try FuzzFinding.unless(date.description == text, "another date: \(date)")
    try FuzzFinding.unless(
      CivilDate(daysSinceEpoch: date.daysSinceEpoch) == date, "counted days give another date")
    try FuzzFinding.unless(
      date.adding(days: 1).map { $0 > date } ?? true, "the next day is not later")
  }

  private static func moment(_ text: String) throws {
    guard let moment = Instant(text) else { return }
    try FuzzFinding.unless(Instant(moment.description) == moment, "another moment: \(moment)")
    try FuzzFinding.unless(
      !text.hasSuffix("Z") || moment.description == text, "read from \(text): \(moment)")
    try FuzzFinding.unless(!moment.localText.isBlank, "a moment without words")
  }

  private static func json(_ text: String) throws {
    guard let value = try? JSONValue(parsing: text) else { return }
    let canonical = value.canonicalText
    try FuzzFinding.unless(
      try JSONValue(parsing: canonical) == value, "canonical JSON reads otherwise: \(canonical)")
    try FuzzFinding.unless(
      try JSONValue(parsing: value.indentedText) == value, "indented JSON reads otherwise")
  }

  private static func reference(_ text: String) throws {
    guard let reference = try? CoordinateReference(srsName: text) else { return }
    try FuzzFinding.unless(
      try CoordinateReference(srsName: reference.canonicalName) == reference,
      "another reference system: \(reference.canonicalName)")
  }

  private static func stored(_ bytes: [UInt8]) throws {
    guard let geometry = try? WKB.decode(bytes) else { return }
    try FuzzFinding.unless(
      WKB.decode(WKB.encode(geometry)) == geometry, "stored geometry reads otherwise")
  }

  private static func line(_ text: String) throws {
    guard let line = text.formatLine else { return }
    try FuzzFinding.unless(line.formatLine == line, "a line that is not one: \(line)")
  }

  private static func days(_ bytes: [UInt8]) throws {
    let number = Int(truncatingIfNeeded: bits(bytes))
    if let date = CivilDate(daysSinceEpoch: number) {
      try FuzzFinding.unless(date.daysSinceEpoch == number, "a date of other days: \(date)")
    }
    _ = CivilDate.first.adding(days: number)
    _ = CivilDate.first.adding(months: number)
    _ = Instant(secondsSince1970: number % 1_000_000_000_000).localText
  }

  private static func decimals(_ bytes: [UInt8]) throws {
    let number = Double(bitPattern: bits(bytes))
    let digits = Int(bytes.first ?? 0) % 10
    let text = number.text(digits: digits)
    guard number.isFinite, let again = Double(text) else {
      return try FuzzFinding.unless(!number.isFinite, "no number: \(text)")
    }
    let step = (0..<digits).reduce(1.0) { step, _ in step / 10 }
    try FuzzFinding.unless(
      abs(again - number) <= step / 2 + abs(number) * 1e-15, "another number: \(text)")
  }

  private static func bits(_ bytes: [UInt8]) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
