public import Heritage

extension Geometry {
  /// The same with its holes (天井) filled: what lies within its outline. Polygons may then overlap.
  public var withoutHoles: Geometry {
    guard case .area(let polygons) = self else { return self }
    return .area(polygons.map { Polygon(shell: $0.shell) })
  }

  /// Its holes, each as an area.
  public var holes: [Geometry] {
    guard case .area(let polygons) = self else { return [] }
    return polygons.flatMap(\.holes).map { .area([Polygon(shell: $0)]) }
  }
}
