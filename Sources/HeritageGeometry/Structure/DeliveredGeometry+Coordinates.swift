public import Heritage

extension DeliveredGeometry.Shape {
  /// All pairs of the shape as one flat list, in the order of the file: what the box check reads.
  public var coordinates: [Double] {
    switch self {
    case .point(let pairs), .line(let pairs): pairs
    case .area(let polygons): polygons.flatMap { $0.flatMap(\.self) }
    }
  }
}
