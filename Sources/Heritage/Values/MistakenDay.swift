extension String {
  /// Whether a spreadsheet takes the text for a day, a month or a time of day although it names none in full: `2/2`, `3-4`,
  /// `2026-04`, `3月5日`, `MAR-1`, `1:20`.
  ///
  /// A day with its year (`2026-03-31`, `2026/3/31`, `2026年3月31日`) is one, and no mistake.
  public var isTakenForDay: Bool {
    guard utf8.count < 24, let lead = unicodeScalars.first, lead.isLetterOrDigit else {
      return false
    }
    let marks = String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isLetterOrDigit }))
    let parts = unicodeScalars.split { !$0.isLetterOrDigit }.map { DayPart(String($0)) }
    switch (marks, parts.count) {
    case ("-", 2), ("/", 2): return DayPart.areMonth(parts[0], parts[1])
    case (" ", 2):
      return parts.contains(.month) && DayPart.areMonth(parts[0], parts[1])
    case ("--", 3), ("//", 3):
      return !parts.contains(.other) && !parts.dropLast().contains { $0.isYear }
    case (":", 2), ("::", 3), ("年月", 2), ("月日", 2):
      return parts.allSatisfy { if case .number = $0 { true } else { false } }
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }
}

/// What a part of a text may be of a day.
private enum DayPart: Equatable {
  /// Of no more than four digits.
  case number(Int)
  /// The name of a month.
  case month
  case other

  init(_ text: String) {
    if text.utf8.count < 5, let number = Int(text) {
      self = .number(number)
    } else {
      self = Self.months.contains(text.lowercased()) ? .month : .other
    }
  }

  var isYear: Bool { if case .number(1000...) = self { true } else { false } }

  /// Whether one may be a month and the other its day or year.
  static func areMonth(_ one: DayPart, _ other: DayPart) -> Bool {
    one.isMonth && other.isDayOrYear || other.isMonth && one.isDayOrYear
  }

  private var isMonth: Bool {
    switch self {
    case .number(let number): (1...12).contains(number)
    case .month: true
    case .other: false
    }
  }

  private var isDayOrYear: Bool {
    guard case .number(let number) = self else { return false }
    return number < 100 || number >= 1900
  }

  private static let months: Set<String> = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return Set(names + names.map { String($0.prefix(3)) } + ["sept"])
  }()
}
