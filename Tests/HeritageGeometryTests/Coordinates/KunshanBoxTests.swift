import Heritage
import HeritageGeometry
import Testing

struct KunshanBoxTests {
  @Test func theBoxHoldsItsEdgesAndNothingBeyond() {
    #expect(KunshanBox.contains(at(120.95, 31.38)))
    #expect(KunshanBox.contains(at(120.80, 31.10)))
    #expect(KunshanBox.contains(at(121.16, 31.55)))
    #expect(!KunshanBox.contains(at(120.799, 31.38)))
    #expect(!KunshanBox.contains(at(121.161, 31.38)))
    #expect(!KunshanBox.contains(at(120.95, 31.099)))
    #expect(!KunshanBox.contains(at(120.95, 31.551)))
    #expect(!KunshanBox.contains(at(.nan, 31.38)))
  }

  @Test func positionsGetOneOfThreeVerdicts() {
    #expect(KunshanBox.verdict(for: [at(120.9, 31.3), at(121.0, 31.4)]) == .inside)
    #expect(KunshanBox.verdict(for: [at(31.3, 120.9), at(31.4, 121.0)]) == .insideIfSwapped)
    #expect(KunshanBox.verdict(for: [at(120.9, 31.3), at(116.4, 39.9)]) == .outside(index: 1))
    // One pair in the other order: no swap of all puts all inside.
    #expect(KunshanBox.verdict(for: [at(120.9, 31.3), at(31.4, 121.0)]) == .outside(index: 1))
    #expect(KunshanBox.verdict(for: []) == .inside)
  }

  @Test(arguments: [
    ("EPSG:4490", [120.95, 31.38, 121.0, 31.4], BoxVerdict.inside),
    ("urn:ogc:def:crs:EPSG::4490", [31.38, 120.95], .inside),
    ("urn:ogc:def:crs:EPSG::4490", [120.95, 31.38], .insideIfSwapped),
    ("EPSG:4490", [31.38, 120.95], .insideIfSwapped),
    ("EPSG:4490", [120.95, 31.38, 116.4, 39.9], .outside(index: 1)),
    ("EPSG:4549", [590369.187, 3473496.097], .inside),
    ("EPSG:4549", [3473496.097, 590369.187], .insideIfSwapped),
    ("urn:ogc:def:crs:EPSG::4549", [590369.187, 3473496.097], .insideIfSwapped),
    ("urn:ogc:def:crs:EPSG::4528", [3473496.097, 40590369.187], .inside),
    // Swapped, these cannot even be transformed.
    ("EPSG:4528", [3473496.097, 40590369.187], .insideIfSwapped),
    // The zone number does not belong to 4549.
    ("EPSG:4549", [590369.187, 3473496.097, 40590369.187, 3473496.097], .outside(index: 1)),
  ])
  func rawCoordinatesAreJudgedInTheirOwnSystem(
    name: String, coordinates: [Double], verdict: BoxVerdict
  ) throws {
    let reference = try CoordinateReference(srsName: name)
    let found = try KunshanBox.verdict(
      forRaw: coordinates, in: reference, using: CoordinateTransformer())
    #expect(found == verdict)
  }

  @Test func rawCoordinatesThatAreNotNumbersAreAnErrorNotAVerdict() throws {
    let reference = try CoordinateReference(srsName: "EPSG:4490")
    #expect(throws: CoordinateTransformError.notFinite(index: 0)) {
      try KunshanBox.verdict(forRaw: [.nan, 31], in: reference, using: CoordinateTransformer())
    }
  }
}
