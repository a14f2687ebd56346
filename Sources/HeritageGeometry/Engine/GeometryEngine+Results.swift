internal import CGEOS
public import Heritage

extension GeometryEngine {
  /// What two geometries share of area, as one geometry; `nil` where it is less than an area: a line, a point or
  /// nothing. Both should be valid.
  func sharedArea(
    of first: Geometry, and second: Geometry
  ) throws(GeometryEngineError) -> Geometry? {
    try withHandle(of: first) { (first) throws(GeometryEngineError) -> Geometry? in
      try withHandle(of: second) { (second) throws(GeometryEngineError) -> Geometry? in
        // GEOSIntersects_r: 1 yes, 0 no, 2 on error.
        switch geos.GEOSIntersects_r(context, first, second) {
        case 0: return nil
        case 1: return try sharedArea(first, second)
        default: throw failure(of: .intersection)
        }
      }
    }
  }

  /// The same of two that are known to touch.
  func sharedArea(
    _ first: OpaquePointer, _ second: OpaquePointer
  ) throws(GeometryEngineError) -> Geometry? {
    // GEOSIntersection_r: a geometry to be destroyed, or NULL and a message.
    try area(taking: geos.GEOSIntersection_r(context, first, second), of: .intersection)
  }

  /// The areas of geometries as one, in the plane of their coordinates; points and lines are left out.
  ///
  /// - Returns: `nil` where there is no area.
  /// - Throws: ``GeometryEngineError``.
  public func joined(_ geometries: [Geometry]) throws(GeometryEngineError) -> Geometry? {
    let polygons = geometries.flatMap { geometry -> [Polygon] in
      if case .area(let polygons) = geometry { polygons } else { [] }
    }
    return polygons.isEmpty ? nil : try joined(.area(polygons))
  }

  /// The areas of a geometry joined to one, in the plane of its coordinates.
  func joined(_ geometry: Geometry) throws(GeometryEngineError) -> Geometry? {
    try withHandle(of: geometry) { (handle) throws(GeometryEngineError) -> Geometry? in
      // GEOSUnaryUnion_r: a geometry to be destroyed, or NULL and a message.
      try area(taking: geos.GEOSUnaryUnion_r(context, handle), of: .union)
    }
  }

  /// The geometry moved outwards, or inwards where `distance` is negative, by so many of its own units; `nil`
  /// where nothing is left. Corners are round, so many segments to a quarter of a circle.
  func buffered(
    _ geometry: Geometry, by distance: Double, quadrantSegments: Int
  ) throws(GeometryEngineError) -> Geometry? {
    try withHandle(of: geometry) { (handle) throws(GeometryEngineError) -> Geometry? in
      // GEOSBufferWithStyle_r: a geometry to be destroyed, or NULL and a message.
      let made = geos.GEOSBufferWithStyle_r(
        context, handle, distance, Int32(quadrantSegments), Int32(GEOSBUF_CAP_ROUND.rawValue),
        Int32(GEOSBUF_JOIN_ROUND.rawValue), 5)
      return try area(taking: made, of: .buffering)
    }
  }

  /// The places where two geometries come nearest to each other, in the plane of their coordinates; `nil` where
  /// one is empty.
  func nearest(
    _ first: Geometry, _ second: Geometry, ofLines: Bool = false
  ) throws(GeometryEngineError) -> (Position, Position)? {
    try withHandle(of: first) { (first) throws(GeometryEngineError) -> (Position, Position)? in
      try withHandle(of: second) { (second) throws(GeometryEngineError) -> (Position, Position)? in
        guard ofLines else { return try nearestPair(first, second) }
        // GEOSBoundary_r: a geometry to be destroyed, or NULL and a message.
        guard let line = geos.GEOSBoundary_r(context, second) else { throw failure(of: .nearest) }
        defer { geos.GEOSGeom_destroy_r(context, line) }
        return try nearestPair(first, line)
      }
    }
  }

  /// The middle of a geometry: the centre of gravity of its area, else of its line.
  func centroid(of geometry: Geometry) throws(GeometryEngineError) -> Position? {
    try withHandle(of: geometry) { (handle) throws(GeometryEngineError) -> Position? in
      // GEOSGetCentroid_r: a point to be destroyed, empty for an empty geometry, or NULL.
      guard let point = geos.GEOSGetCentroid_r(context, handle) else { throw failure(of: .union) }
      defer { geos.GEOSGeom_destroy_r(context, point) }
      return position(of: point)
    }
  }

  /// The places where two geometries come nearest; `nil` where one is empty.
  func nearestPair(
    _ first: OpaquePointer, _ second: OpaquePointer
  ) throws(GeometryEngineError) -> (Position, Position)? {
    // GEOSNearestPoints_r: a sequence of two positions to be destroyed, or NULL: empty, or an error.
    guard let pair = geos.GEOSNearestPoints_r(context, first, second) else { return nil }
    defer { geos.GEOSCoordSeq_destroy_r(context, pair) }
    var (x, y) = ([0.0, 0.0], [0.0, 0.0])
    for index in 0..<2 {
      // GEOSCoordSeq_getXY_r: 1, or 0 on error.
      guard geos.GEOSCoordSeq_getXY_r(context, pair, UInt32(index), &x[index], &y[index]) == 1
      else { throw failure(of: .nearest) }
    }
    return (
      Position(longitude: x[0], latitude: y[0]), Position(longitude: x[1], latitude: y[1])
    )
  }

  /// Takes over a result and keeps its areas.
  private func area(
    taking result: OpaquePointer?, of operation: GeometryEngineError.Operation
  ) throws(GeometryEngineError) -> Geometry? {
    guard let result else { throw failure(of: operation) }
    defer { geos.GEOSGeom_destroy_r(context, result) }
    var polygons: [Polygon] = []
    for part in try parts(of: result) {
      if case .area(let some) = part { polygons += some.filter { !$0.shell.isEmpty } }
    }
    return polygons.isEmpty ? nil : .area(polygons)
  }
}
