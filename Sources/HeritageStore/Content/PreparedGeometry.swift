/// A geometry ready to be stored: WKB in CGCS2000, longitude first, with the name of the reference
/// system it was delivered in.
package struct PreparedGeometry: Hashable, Sendable {
  package var wkb: [UInt8]
  package var srs: String
  /// Geodesic area in square metres; `nil` for points and lines.
  package var area: Double?

  package init(wkb: [UInt8], srs: String, area: Double?) {
    self.wkb = wkb
    self.srs = srs
    self.area = area
  }
}
