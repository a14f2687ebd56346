import Heritage

/// How an angle stands in one plain number.
package enum AngleNotation: String, CodedTerm {
  /// Decimal degrees: 120.95.
  case decimal
  /// Degrees, minutes and seconds one after the other (DDD.MMSS), as surveyors' calculators have them: 120.5700 is
  /// 120°57′00″.
  case packed = "dms"

  package var displayName: String {
    switch self {
    case .decimal: "十进制度"
    case .packed: "度分秒"
    }
  }
}
