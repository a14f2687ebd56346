package import Heritage
package import HeritageGeometry
package import HeritageStore

/// What became of a zone whose line was to be derived from its text (按文字推算).
package struct ZoneDerivationOutcome: Sendable {
  package var zone: ZoneSummary
  /// `nil` where the zone has no text.
  package var reading: ZoneReading?
  /// The rule that the line is drawn by: the reading's, with what it counts from as the register has it.
  package var rule: ZoneRule?
  package var result: Result
  /// The drawn body it lies about, for the picture.
  package var body: [Geometry]
  /// Its line as it is drawn already.
  package var drawn: Geometry?
  /// The areas that text and register state, held against the derived line.
  package var areas: [AreaComparison] = []

  package enum Result: Sendable {
    case derived(ZoneDerivation.Derived)
    case textMissing
    /// The text was not read.
    case textUnread
    /// The text was read, and gives no line.
    case refused(ZoneRefusal)
    case failed(String)
  }

  /// How sure a derived line is: less so where the text itself is not sure (约10米); and which edges belong to which side is
  /// a reading of its own.
  package var confidence: Confidence {
    if reading?.doubts.isEmpty == false { return .low }
    if case .sides? = rule { return .low }
    return .medium
  }

  package var derived: ZoneDerivation.Derived? {
    if case .derived(let derived) = result { derived } else { nil }
  }

  /// Whether deriving would put something in place where nothing better stands.
  package var isWanted: Bool {
    derived != nil && (zone.method == nil || zone.method == .derived)
  }
}
