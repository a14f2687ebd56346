internal import CGEOS
public import Heritage

extension GeometryEngine {
  /// The first fault of a geometry, `nil` where it is valid in the sense of OGC Simple Features.
  ///
  /// - Throws: `failed(.reading, …)` for a ring that is not closed or too short, which
  ///   ``RingCheck`` finds before; `failed(.validity, …)`.
  public func validity(of geometry: Geometry) throws(GeometryEngineError) -> ValidityFinding? {
    try withHandle(of: geometry) { (handle) throws(GeometryEngineError) -> ValidityFinding? in
      var text: UnsafeMutablePointer<CChar>?
      var place: OpaquePointer?
      defer {
        if let text { geos.GEOSFree_r(context, text) }
        if let place { geos.GEOSGeom_destroy_r(context, place) }
      }
      // GEOSisValidDetail_r: 1 valid, 0 not valid (text and place are then ours), 2 on error.
      switch geos.GEOSisValidDetail_r(context, handle, 0, &text, &place) {
      case 1: return nil
      case 0:
        return ValidityFinding(
          reason: ValidityReason(geosText: text.map { String(cString: $0) } ?? ""),
          place: place.flatMap(position))
      default: throw failure(of: .validity)
      }
    }
  }

  /// The position of a GEOS point, `nil` where it has none.
  func position(of point: OpaquePointer) -> Position? {
    var (longitude, latitude) = (0.0, 0.0)
    // GEOSGeomGetX_r, GEOSGeomGetY_r: 1 and the value, or -1.
    guard geos.GEOSGeomGetX_r(context, point, &longitude) == 1,
      geos.GEOSGeomGetY_r(context, point, &latitude) == 1,
      longitude.isFinite, latitude.isFinite
    else { return nil }
    return Position(longitude: longitude, latitude: latitude)
  }
}
