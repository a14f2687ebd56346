public import Heritage

extension Geometry {
  /// The same with shells counter-clockwise and holes clockwise, as RFC 7946 and GeoPackage want them.
  public var wound: Geometry {
    guard case .area(let polygons) = self else { return self }
    return .area(
      polygons.map { polygon in
        Polygon(
          shell: Self.turned(polygon.shell, isCounterClockwise: true),
          holes: polygon.holes.map { Self.turned($0, isCounterClockwise: false) })
      })
  }

  /// Whether shells turn counter-clockwise and holes clockwise.
  public var isWound: Bool {
    guard case .area(let polygons) = self else { return true }
    return polygons.allSatisfy { polygon in
      GeodesicArea.signedSquareMetres(ofRing: polygon.shell) >= 0
        && polygon.holes.allSatisfy { GeodesicArea.signedSquareMetres(ofRing: $0) <= 0 }
    }
  }

  private static func turned(_ ring: [Position], isCounterClockwise: Bool) -> [Position] {
    let turns = GeodesicArea.signedSquareMetres(ofRing: ring) >= 0
    return turns == isCounterClockwise ? ring : ring.reversed()
  }
}
