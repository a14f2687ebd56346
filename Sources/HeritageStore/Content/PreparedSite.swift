package import Heritage

/// A site with its geometries ready to be stored.
package struct PreparedSite: Sendable {
  package var record: SiteRecord
  package var body: PreparedGeometry?
  /// In the order of the record's parts and zones; `nil` where one has no geometry.
  package var parts: [PreparedGeometry?]
  package var zones: [PreparedGeometry?]

  package init(
    record: SiteRecord, body: PreparedGeometry?, parts: [PreparedGeometry?],
    zones: [PreparedGeometry?]
  ) {
    self.record = record
    self.body = body
    self.parts = parts
    self.zones = zones
  }
}
