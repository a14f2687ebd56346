internal import Heritage

/// A geometry on a plane, metres. It travels in the shape of a ``Geometry``, whose positions hold easting and
/// northing here instead of longitude and latitude: GEOS does not mind, and the type keeps the two apart.
struct PlaneGeometry {
  let carrier: Geometry

  init(carrier: Geometry) { self.carrier = carrier }

  init(polygons: [[PlanePoint]]) {
    carrier = .area(
      polygons.map { ring in
        Polygon(shell: ring.map { Position(longitude: $0.east, latitude: $0.north) })
      })
  }

  /// The shells of its polygons, closed rings.
  var shells: [[PlanePoint]] {
    guard case .area(let polygons) = carrier else { return [] }
    return polygons.map { $0.shell.map(\.planePoint) }
  }

  /// The same with every coordinate rounded to so many parts of a metre.
  func rounded(toPartsOfMetre parts: Double) -> PlaneGeometry {
    PlaneGeometry(
      carrier: carrier.mapped { position in
        Position(
          longitude: (position.longitude * parts).rounded() / parts,
          latitude: (position.latitude * parts).rounded() / parts)
      })
  }
}

extension Position {
  /// The point that a position stands for inside a ``PlaneGeometry``.
  var planePoint: PlanePoint { PlanePoint(east: longitude, north: latitude) }
}

extension Geometry {
  /// Every position changed, the shape kept.
  func mapped<Failure: Error>(
    _ change: (Position) throws(Failure) -> Position
  ) throws(Failure) -> Geometry {
    switch self {
    case .point(let position): return .point(try change(position))
    case .line(let positions): return .line(try Self.map(positions, change))
    case .area(let polygons):
      var made: [Polygon] = []
      for polygon in polygons {
        var holes: [[Position]] = []
        for hole in polygon.holes { holes.append(try Self.map(hole, change)) }
        made.append(Polygon(shell: try Self.map(polygon.shell, change), holes: holes))
      }
      return .area(made)
    }
  }

  private static func map<Failure: Error>(
    _ positions: [Position], _ change: (Position) throws(Failure) -> Position
  ) throws(Failure) -> [Position] {
    var made: [Position] = []
    made.reserveCapacity(positions.count)
    for position in positions { made.append(try change(position)) }
    return made
  }
}
