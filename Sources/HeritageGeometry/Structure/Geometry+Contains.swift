public import Heritage

extension Geometry {
  /// Whether a position lies inside an area, by the even-odd rule; on the line it may be either.
  public func contains(_ place: Position) -> Bool {
    guard case .area(let polygons) = self else { return false }
    return polygons.contains { polygon in
      Self.isInside(place, polygon.shell) && !polygon.holes.contains { Self.isInside(place, $0) }
    }
  }

  private static func isInside(_ place: Position, _ ring: [Position]) -> Bool {
    var isInside = false
    for (start, end) in zip(ring, ring.dropFirst())
    where (start.latitude > place.latitude) != (end.latitude > place.latitude) {
      let share = (place.latitude - start.latitude) / (end.latitude - start.latitude)
      if place.longitude < start.longitude + share * (end.longitude - start.longitude) {
        isInside.toggle()
      }
    }
    return isInside
  }
}
