public import Heritage

extension Geometry {
  /// The box around all positions, `nil` where there are none. Holes lie within their shell and are
  /// not looked at.
  public var envelope: Envelope? {
    switch self {
    case .point(let position): Self.box(around: [position], growing: nil)
    case .line(let positions): Self.box(around: positions, growing: nil)
    case .area(let polygons):
      polygons.reduce(nil) { box, polygon in Self.box(around: polygon.shell, growing: box) }
    }
  }

  private static func box(around positions: [Position], growing box: Envelope?) -> Envelope? {
    guard let first = positions.first else { return box }
    var west = box?.west ?? first.longitude
    var east = box?.east ?? first.longitude
    var south = box?.south ?? first.latitude
    var north = box?.north ?? first.latitude
    for position in positions {
      west = min(west, position.longitude)
      east = max(east, position.longitude)
      south = min(south, position.latitude)
      north = max(north, position.latitude)
    }
    return Envelope(west: west, south: south, east: east, north: north)
  }
}
