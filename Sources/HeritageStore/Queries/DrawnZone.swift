package import Heritage

/// A zone that boundaries were drawn for.
package struct DrawnZone: Sendable {
  package var code: String
  package var kind: ZoneKind
  package var part: String?
  /// The day of its first redrawing.
  package var firstRedrawing: String?
  /// Whether its registered line has a drawing.
  package var hasDrawing: Bool
  /// Its registered text.
  package var text: String?
}
