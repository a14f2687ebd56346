import Heritage
import HeritageGeometry
import Testing

struct CoordinateTransformerRefusalTests {
  @Test(arguments: CoordinateSystem.allCases)
  func numbersThatAreNotFiniteAreRefusedByPosition(system: CoordinateSystem) {
    let reference = CoordinateReference(system: system, axisOrder: .eastFirst)
    for bad in [Double.nan, .infinity, -.infinity] {
      #expect(throws: CoordinateTransformError.notFinite(index: 1)) {
        try CoordinateTransformer().positions(from: [1, 2, 3, bad, 5, 6], in: reference)
      }
    }
  }

  @Test(arguments: CoordinateSystem.allCases)
  func anIncompletePairIsRefused(system: CoordinateSystem) {
    let reference = CoordinateReference(system: system, axisOrder: .eastFirst)
    #expect(throws: CoordinateTransformError.oddCount(3)) {
      try CoordinateTransformer().positions(from: [120, 31, 121], in: reference)
    }
  }

  @Test func aPlaceWithoutAnInverseIsRefusedAndTheTransformerStaysUsable() throws {
    let transformer = CoordinateTransformer()
    let reference = try CoordinateReference(srsName: "EPSG:4549")
    #expect(throws: CoordinateTransformError.notTransformable(index: 1)) {
      try transformer.positions(from: [590369.187, 3473496.097, 1e9, 1e9], in: reference)
    }
    let found = try transformer.positions(from: [590369.187, 3473496.097], in: reference)
    try #require(found.count == 1)
    #expect(agree(found[0], at(120.95000000463814, 31.37999999764055)))
  }
}
