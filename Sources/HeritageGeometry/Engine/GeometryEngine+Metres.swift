internal import CGEOS
public import Heritage

/// Measures between two geometries in metres on the ground. Areas and distances are geodesic: what is shared is found
/// in degrees and measured on the ellipsoid; the nearest places are found on a ``LocalPlane`` and the geodesic
/// between them is measured.
extension GeometryEngine {
  /// What two areas share: its geodesic area, m², and a place in it; `nil` where they share no area.
  ///
  /// - Throws: ``GeometryEngineError``; both geometries should be valid.
  public func shared(
    _ first: Geometry, _ second: Geometry
  ) throws(GeometryEngineError) -> SharedPart? {
    guard let part = try sharedArea(of: first, and: second), let place = try place(on: part)
    else {
      return nil
    }
    return SharedPart(
      squareMetres: GeodesicArea.squareMetres(of: part), perimeter: part.perimeterMetres,
      place: place)
  }

  /// The shortest way between two geometries, m; 0 where they touch or overlap.
  ///
  /// - Throws: ``GeometryEngineError``; both geometries should be valid and not empty.
  public func metres(
    from first: Geometry, to second: Geometry
  ) throws(GeometryEngineError) -> Double {
    try metres(first, second, toLine: false)
  }

  /// The shortest way from a geometry to the line around an area, m; 0 where it crosses or touches the line.
  ///
  /// - Throws: ``GeometryEngineError``; both geometries should be valid and not empty.
  public func metres(
    from geometry: Geometry, toLineOf area: Geometry
  ) throws(GeometryEngineError) -> Double {
    try metres(geometry, area, toLine: true)
  }

  /// Whether a geometry reaches further into an area than so many metres from its line.
  ///
  /// - Throws: ``GeometryEngineError``; both geometries should be valid.
  public func reaches(
    _ geometry: Geometry, into area: Geometry, deeperThan metres: Double
  ) throws(GeometryEngineError) -> Bool {
    guard let plane = LocalPlane(around: geometry) else { return false }
    guard
      let core = try buffered(plane.plane(area).carrier, by: -metres, quadrantSegments: 8)
    else { return false }
    return try intersects(core, plane.plane(geometry).carrier)
  }

  /// Whether two geometries have any place in common.
  public func intersects(
    _ first: Geometry, _ second: Geometry
  ) throws(GeometryEngineError) -> Bool {
    try withHandle(of: first) { (first) throws(GeometryEngineError) -> Bool in
      try withHandle(of: second) { (second) throws(GeometryEngineError) -> Bool in
        // GEOSIntersects_r: 1 yes, 0 no, 2 on error.
        switch geos.GEOSIntersects_r(context, first, second) {
        case 1: return true
        case 0: return false
        default: throw failure(of: .intersection)
        }
      }
    }
  }

  private func metres(
    _ first: Geometry, _ second: Geometry, toLine: Bool
  ) throws(GeometryEngineError) -> Double {
    guard let plane = LocalPlane(around: first),
      let (from, to) = try nearest(
        plane.plane(first).carrier, plane.plane(second).carrier, ofLines: toLine)
    else { return .infinity }
    return GeodesicDistance.metres(from: plane.position(from), to: plane.position(to))
  }

  /// A position on a geometry, CGCS2000 degrees, longitude first: inside an area, of a line one of its own, of a point the
  /// point itself; `nil` where it is empty.
  ///
  /// - Throws: ``GeometryEngineError``; an area should be valid.
  public func place(on geometry: Geometry) throws(GeometryEngineError) -> Position? {
    try withHandle(of: geometry) { (handle) throws(GeometryEngineError) -> Position? in
      // GEOSPointOnSurface_r: a point to be destroyed, empty for an empty geometry, or NULL.
      guard let point = geos.GEOSPointOnSurface_r(context, handle) else {
        throw failure(of: .intersection)
      }
      defer { geos.GEOSGeom_destroy_r(context, point) }
      return position(of: point)
    }
  }
}

extension LocalPlane {
  /// About the middle of a geometry; `nil` where it is empty.
  init?(around geometry: Geometry) {
    guard let box = geometry.envelope else { return nil }
    self.init(
      at: Position(
        longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2))
  }
}

extension Geometry {
  /// The length of all rings of an area, m.
  public var perimeterMetres: Double {
    guard case .area(let polygons) = self else { return 0 }
    return polygons.reduce(0) { sum, polygon in
      ([polygon.shell] + polygon.holes).reduce(sum) { $0 + GeodesicDistance.metres(along: $1) }
    }
  }
}
