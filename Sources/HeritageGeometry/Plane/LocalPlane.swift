internal import Glibc
internal import Heritage

/// A plane that touches the ellipsoid near a place: easting and northing from it in metres, by the two radii of
/// curvature there. Within 5 km of its origin a distance between two of its points is true to a few centimetres
/// at Kunshan's latitude; what is measured there is measured again along the geodesic between the places found.
struct LocalPlane {
  let origin: Position
  let metresPerDegreeEast: Double
  let metresPerDegreeNorth: Double

  init(at origin: Position) {
    self.origin = origin
    let radian = Double.pi / 180
    let (sine, cosine) = (sin(origin.latitude * radian), cos(origin.latitude * radian))
    metresPerDegreeEast = radian * Ellipsoid.parallelRadius(sine: sine, cosine: cosine)
    metresPerDegreeNorth = radian * Ellipsoid.meridianRadius(sine: sine)
  }

  func plane(_ geometry: Geometry) -> PlaneGeometry {
    PlaneGeometry(carrier: geometry.mapped(plane))
  }

  func geometry(_ plane: PlaneGeometry) -> Geometry { plane.carrier.mapped(position) }

  /// The place of a point that was found in the plane.
  func position(_ point: Position) -> Position {
    Position(
      longitude: origin.longitude + point.longitude / metresPerDegreeEast,
      latitude: origin.latitude + point.latitude / metresPerDegreeNorth)
  }

  private func plane(_ position: Position) -> Position {
    Position(
      longitude: (position.longitude - origin.longitude) * metresPerDegreeEast,
      latitude: (position.latitude - origin.latitude) * metresPerDegreeNorth)
  }
}
