package import Heritage

/// What a check on zones found.
package struct ZoneFinding: Hashable, Sendable {
  package var check: ZoneCheckCode
  package var severity: Severity
  package var site: String
  package var zone: String
  /// The day of a redrawing; empty for the line of the register.
  package var line: String
  package var message: String
  /// CGCS2000 degrees.
  package var place: Position?
  package var remedy: String
}
