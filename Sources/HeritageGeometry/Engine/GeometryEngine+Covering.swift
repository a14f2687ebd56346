internal import CGEOS
public import Heritage

extension GeometryEngine {
  /// What of `inner` sticks out of `outer`; `nil` where `outer` covers it. Boundaries may touch.
  ///
  /// How much is too much is the caller's to say: edges that were drawn as the same line but have
  /// different positions on it leave slivers.
  ///
  /// - Throws: ``GeometryEngineError``; both geometries should be valid.
  public func uncovered(
    outer: Geometry, inner: Geometry
  ) throws(GeometryEngineError) -> UncoveredPart? {
    try withHandle(of: outer) { (outer) throws(GeometryEngineError) -> UncoveredPart? in
      try withHandle(of: inner) { (inner) throws(GeometryEngineError) -> UncoveredPart? in
        try covers(outer, inner) ? nil : try remainder(of: inner, outside: outer)
      }
    }
  }

  /// Prepared even for one question: three times faster than `GEOSCovers_r` on plots of ten edges.
  private func covers(
    _ outer: OpaquePointer, _ inner: OpaquePointer
  ) throws(GeometryEngineError) -> Bool {
    // GEOSPrepare_r: a prepared geometry to be destroyed before the one it is made of, or NULL.
    guard let prepared = geos.GEOSPrepare_r(context, outer) else { throw failure(of: .covering) }
    defer { geos.GEOSPreparedGeom_destroy_r(context, prepared) }
    // GEOSPreparedCovers_r: 1 yes, 0 no, 2 on error.
    switch geos.GEOSPreparedCovers_r(context, prepared, inner) {
    case 1: return true
    case 0: return false
    default: throw failure(of: .covering)
    }
  }

  /// `nil` where the difference is empty: what is outside is less than the numbers can hold.
  private func remainder(
    of inner: OpaquePointer, outside outer: OpaquePointer
  ) throws(GeometryEngineError) -> UncoveredPart? {
    // GEOSDifference_r: a geometry to be destroyed, or NULL and a message.
    guard let rest = geos.GEOSDifference_r(context, inner, outer) else {
      throw failure(of: .difference)
    }
    defer { geos.GEOSGeom_destroy_r(context, rest) }
    // GEOSPointOnSurface_r: a point to be destroyed, empty for an empty geometry, or NULL.
    guard let point = geos.GEOSPointOnSurface_r(context, rest) else {
      throw failure(of: .difference)
    }
    defer { geos.GEOSGeom_destroy_r(context, point) }
    guard let place = position(of: point) else { return nil }
    let parts = try parts(of: rest)
    return UncoveredPart(
      squareMetres: parts.reduce(0) { $0 + GeodesicArea.squareMetres(of: $1) },
      metres: parts.reduce(0) { $0 + $1.metresAsLine }, place: place)
  }
}

extension Geometry {
  /// The length of a line, m; 0 for anything else.
  fileprivate var metresAsLine: Double {
    if case .line(let positions) = self { GeodesicDistance.metres(along: positions) } else { 0 }
  }
}
