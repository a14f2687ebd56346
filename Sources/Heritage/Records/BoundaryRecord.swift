/// A boundary (界线) that comes after its zone's registration: a drawing (图形) of the line that the text describes, or
/// a redrawing (重划) that takes the place of the line from a day on, by its approval document.
package struct BoundaryRecord: Hashable, Sendable {
  /// Code of the site.
  package var site: String
  /// The zone it belongs to, by code, and what is said of it. Of a drawing only the geometry and its source count:
  /// the text of the register stands.
  package var zone: ZoneRecord
  /// The reading (解读) that a derived line was made by: ``ZoneRule/notation``.
  package var rule: String?

  package init(site: String, zone: ZoneRecord) {
    self.site = site
    self.zone = zone
  }

  /// Whether it takes the place of the line before it.
  package var isRedrawing: Bool { zone.validFrom != nil }

  /// `SITE/ZONE`, with `@` and the day where it is a redrawing.
  package var key: String {
    "\(site)/\(zone.code)" + (zone.validFrom.map { "@\($0)" } ?? "")
  }
}
