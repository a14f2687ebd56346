internal import Glibc
internal import Heritage

extension Side {
  /// The ends of rays from a point, as a closed ring.
  static func ends(of metres: [Side: Double], from point: PlanePoint) -> [PlanePoint] {
    let corner = 0.5.squareRoot()
    let ways: [(Side, Double, Double)] = [
      (.east, 1, 0), (.northeast, corner, corner), (.north, 0, 1), (.northwest, -corner, corner),
      (.west, -1, 0), (.southwest, -corner, -corner), (.south, 0, -1),
      (.southeast, corner, -corner),
    ]
    let ring = ways.compactMap { side, east, north in
      metres[side].map { point + PlanePoint(east: east, north: north) * $0 }
    }
    return ring + ring.prefix(1)
  }
}

/// Moves each edge of a ring outwards by the distance of its side, as polygons whose union is the result: the ring
/// itself, a rectangle over each edge, and a piece for each corner that points outwards.
struct SideOffset {
  /// Metres, for four sides or for eight.
  let metres: [Side: Double]

  /// An edge of a ring.
  struct Edge {
    let start: PlanePoint
    let end: PlanePoint
    /// Where its outward normal points, degrees clockwise from grid north.
    let azimuth: Double
    let side: Side
    /// The way it moves, m.
    let shift: PlanePoint
    let distance: Double
  }

  /// - Parameter ring: closed, in either direction.
  func pieces(around ring: [PlanePoint]) -> [[PlanePoint]] {
    let edges = edges(of: ring)
    let bands = edges.map { edge in
      [edge.start, edge.end, edge.end + edge.shift, edge.start + edge.shift, edge.start]
    }
    let corners = edges.indices.compactMap { index in
      corner(between: edges[index], and: edges[(index + 1) % edges.count])
    }
    return [ring] + bands + corners
  }

  /// Counter-clockwise, so that outwards is to the right.
  func edges(of ring: [PlanePoint]) -> [Edge] {
    let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.cross($1.1) }
    let ordered = area < 0 ? ring.reversed() : ring
    return zip(ordered, ordered.dropFirst()).compactMap { start, end in
      let way = end - start
      guard way.length > 0 else { return nil }
      let normal = PlanePoint(east: way.north, north: -way.east) * (1 / way.length)
      let azimuth = atan2(normal.east, normal.north) * 180 / .pi
      let side = Side.nearest(toAzimuth: azimuth, isEight: metres.count > 4)
      let distance = metres[side] ?? 0
      return Edge(
        start: start, end: end, azimuth: azimuth, side: side, shift: normal * distance,
        distance: distance)
    }
  }

  /// What lies between two neighbouring bands; `nil` at a corner that points inwards.
  private func corner(between first: Edge, and second: Edge) -> [PlanePoint]? {
    let (way, next) = (first.end - first.start, second.end - second.start)
    let turn = way.cross(next)
    guard turn > 0 else { return nil }
    let (left, right) = (first.end + first.shift, second.start + second.shift)
    // Where the two shifted edges meet: ahead of the first and behind the second, or there is no corner to fill. Where
    // one distance is much greater, its band passes the other's edge.
    let reach = (right - left).cross(next) / turn
    let back = (right - left).cross(way) / turn
    let meeting = left + way * reach
    let isNear =
      (meeting - first.end).length
      <= ZoneDerivation.mitreLimit * max(first.distance, second.distance)
    return isNear && reach >= 0 && back <= 0
      ? [first.end, left, meeting, right, first.end] : [first.end, left, right, first.end]
  }
}
