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

  package enum Result: Sendable {
    case derived(ZoneDerivation.Derived)
    case textMissing
    /// The text was not read.
    case textUnread
    case bodyNotDrawn
    case protectionAreaNotDrawn
    /// The protection area it counts from was redrawn, from that day on, and the zone itself was not.
    case protectionAreaRedrawn(String)
    /// A text that says “围墙以内”, and no part of the body is the wall.
    case wallNotDrawn
    /// What the text counts from is no area.
    case baseIsNoArea
    /// The text counts from a mark, and the body is not registered as that point.
    case baseIsNoMark
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
