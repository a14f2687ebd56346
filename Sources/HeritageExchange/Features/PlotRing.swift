import Heritage

/// One ring, flat pairs of numbers, to be held against another.
struct PlotRing {
  private let pairs: [Double]

  /// A closed ring.
  init(_ pairs: [Double]) { self.pairs = pairs }

  /// `nil` where the feature is not one ring.
  init?(_ feature: DeliveredFeature) {
    guard case .area(let polygons) = feature.geometry?.shape, polygons.count == 1,
      let ring = polygons[0].first, polygons[0].count == 1
    else { return nil }
    pairs = ring
  }

  /// Whether every position of another lies inside, by the number of sides to its right.
  func holds(_ other: PlotRing) -> Bool {
    stride(from: 0, to: other.pairs.count - 1, by: 2).allSatisfy {
      holds(other.pairs[$0], other.pairs[$0 + 1])
    }
  }

  private func holds(_ x: Double, _ y: Double) -> Bool {
    var isInside = false
    for index in stride(from: 0, to: pairs.count - 3, by: 2) {
      let (x1, y1) = (pairs[index], pairs[index + 1])
      let (x2, y2) = (pairs[index + 2], pairs[index + 3])
      if (y1 > y) != (y2 > y), x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 { isInside.toggle() }
    }
    return isInside
  }
}
