public import Heritage

extension CoordinateTransformer {
  /// A delivered shape as a geometry in CGCS2000, longitude first, degrees.
  ///
  /// The rings are taken as they are: ``RingCheck`` comes before, ``KunshanBox`` and
  /// ``GeometryEngine`` after. A polygon without rings has an empty shell.
  ///
  /// - Throws: ``CoordinateTransformError``; an index counts within its ring or line. A point that is
  ///   not one pair is `oddCount`.
  public func geometry(
    from shape: DeliveredGeometry.Shape, in reference: CoordinateReference
  ) throws(CoordinateTransformError) -> Geometry {
    switch shape {
    case .point(let pair):
      let found = try positions(from: pair, in: reference)
      guard let position = found.first, found.count == 1 else { throw .oddCount(pair.count) }
      return .point(position)
    case .line(let pairs):
      return .line(try positions(from: pairs, in: reference))
    case .area(let polygons):
      var made: [Polygon] = []
      for rings in polygons { made.append(try polygon(from: rings, in: reference)) }
      return .area(made)
    }
  }

  private func polygon(
    from rings: [[Double]], in reference: CoordinateReference
  ) throws(CoordinateTransformError) -> Polygon {
    var made: [[Position]] = []
    for ring in rings { made.append(try positions(from: ring, in: reference)) }
    return Polygon(shell: made.first ?? [], holes: Array(made.dropFirst()))
  }
}
