import Heritage
import HeritageGeometry
import Testing

struct DeliveredShapeTests {
  private let northFirst = CoordinateReference(system: .cgcs2000, axisOrder: .northFirst)

  @Test func everyShapeBecomesItsGeometryLongitudeFirst() throws {
    let transformer = CoordinateTransformer()
    let square = [31.0, 120, 31, 121, 32, 121, 31, 120]
    let hole = [31.1, 120.5, 31.1, 120.6, 31.2, 120.6, 31.1, 120.5]
    #expect(
      try transformer.geometry(from: .point([31.38, 120.95]), in: northFirst)
        == .point(at(120.95, 31.38)))
    #expect(
      try transformer.geometry(from: .line([31, 120, 32, 121]), in: northFirst)
        == .line([at(120, 31), at(121, 32)]))
    #expect(
      try transformer.geometry(from: .area([[square, hole], [square], []]), in: northFirst)
        == .area([
          Polygon(
            shell: ring(120, 31, 121, 31, 121, 32, 120, 31),
            holes: [ring(120.5, 31.1, 120.6, 31.1, 120.6, 31.2, 120.5, 31.1)]),
          Polygon(shell: ring(120, 31, 121, 31, 121, 32, 120, 31)), Polygon(shell: []),
        ]))
  }

  @Test(arguments: [[], [31.38], [31.38, 120.95, 31.39], [31.38, 120.95, 31.39, 120.96]])
  func aPointOfMoreOrLessThanOnePairIsRefused(pairs: [Double]) {
    #expect(throws: CoordinateTransformError.oddCount(pairs.count)) {
      try CoordinateTransformer().geometry(from: .point(pairs), in: northFirst)
    }
  }

  @Test func theCoordinatesOfAShapeAreOneListInFileOrder() {
    #expect(DeliveredGeometry.Shape.point([1, 2]).coordinates == [1, 2])
    #expect(DeliveredGeometry.Shape.line([1, 2, 3, 4]).coordinates == [1, 2, 3, 4])
    #expect(
      DeliveredGeometry.Shape.area([[[1, 2], [3, 4]], [[5, 6]]]).coordinates == [1, 2, 3, 4, 5, 6])
  }
}
