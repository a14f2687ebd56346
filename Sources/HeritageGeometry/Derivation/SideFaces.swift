internal import Heritage

/// Whether the edges of an outline tell to which side they belong, so that each distance that a text gives is used.
///
/// Two things make a distance go astray. No edge faces its side: a triangle has none for the fourth. Or the edges face
/// half way between two sides, where a tenth of a degree decides which of two distances is taken.
struct SideFaces {
  /// Metres, for four sides or for eight.
  let metres: [Side: Double]

  /// An edge is unclear that faces the middle between two sides to within this share of the angle between them: 5
  /// degrees of 90, 2.5 of 45.
  static let unclearShare = 1.0 / 18
  /// The outline is unclear where so much of its length is. Of a circle it is a ninth.
  static let greatestUnclear = 0.2

  /// - Parameter shells: closed rings.
  /// - Throws: `sidesUnclear`, `sidesWithoutEdge`.
  func check(_ shells: [[PlanePoint]]) throws(ZoneDerivationError) {
    let edges = shells.flatMap { SideOffset(metres: metres).edges(of: $0) }
    let length = edges.reduce(0) { $0 + ($1.end - $1.start).length }
    var unclear: [Pair: Double] = [:]
    for edge in edges {
      guard let pair = pair(edge.azimuth), metres[pair.first] != metres[pair.second] else {
        continue
      }
      unclear[pair, default: 0] += (edge.end - edge.start).length
    }
    let most = sides.indices.map { Pair(first: sides[$0], second: sides[next($0)]) }
      .max { unclear[$0] ?? 0 < unclear[$1] ?? 0 }
    if let most, unclear.values.reduce(0, +) > Self.greatestUnclear * length {
      throw .sidesUnclear(most.first, most.second)
    }
    let used = Set(edges.map(\.side))
    let lost = sides.indices.filter { index in
      let beside = [sides[next(index)], sides[(index + sides.count - 1) % sides.count]]
      return !used.contains(sides[index])
        && beside.contains { metres[$0] != metres[sides[index]] }
    }
    guard lost.isEmpty else { throw .sidesWithoutEdge(lost.map { sides[$0] }) }
  }

  private struct Pair: Hashable {
    let first: Side
    let second: Side
  }

  /// The sides that the text names, clockwise from the north.
  private var sides: [Side] {
    [.north, .northeast, .east, .southeast, .south, .southwest, .west, .northwest].filter {
      metres[$0] != nil
    }
  }

  private func next(_ index: Int) -> Int { (index + 1) % sides.count }

  /// The two sides between which an azimuth lies in the middle; `nil` where it is clear.
  private func pair(_ azimuth: Double) -> Pair? {
    let place = (azimuth + 360).truncatingRemainder(dividingBy: 360) / 360 * Double(sides.count)
    let before = min(Int(place), sides.count - 1)
    guard abs(place - Double(before) - 0.5) < Self.unclearShare else { return nil }
    return Pair(first: sides[before], second: sides[next(before)])
  }
}
