public import Heritage

extension Geometry {
  /// Whether it holds no position: a line of none, no polygon, or only polygons with an empty shell.
  /// A point is never empty.
  public var isEmpty: Bool {
    switch self {
    case .point: false
    case .line(let positions): positions.isEmpty
    case .area(let polygons): polygons.allSatisfy(\.shell.isEmpty)
    }
  }
}
