package import Heritage
package import HeritageGeometry
package import HeritageStore

/// What became of a zone whose line was to be derived from its text (按文字推算).
package struct ZoneDerivationOutcome: Sendable {
  package var zone: ZoneSummary
  /// `nil` where the zone has no text.
  package var reading: ZoneReading?
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

  package var derived: ZoneDerivation.Derived? {
    if case .derived(let derived) = result { derived } else { nil }
  }

  /// Whether deriving would put something in place where nothing better stands.
  package var isWanted: Bool {
    derived != nil && (zone.method == nil || zone.method == .derived)
  }
}
