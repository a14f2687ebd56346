import SharedLibraries
import Testing

@testable import HeritageGeometry

struct ProjLibraryTests {
  @Test func aMissingLibraryIsNamedWithTheLoadersReason() {
    #expect(
      throws: CoordinateTransformError.libraryUnusable(
        .missing(
          tried: ["libabsent.so.1", "libabsent.so.2"],
          reason: "libabsent.so.1: cannot open shared object file: No such file or directory"))
    ) { try ProjContext(candidates: ["libabsent.so.1", "libabsent.so.2"]) }
  }

  @Test func theFirstInstalledCandidateIsTaken() throws {
    _ = try ProjContext(candidates: ["libabsent.so.1"] + ProjLibrary.candidates)
  }

  @Test func anotherLibraryInItsPlaceIsNotUsed() {
    #expect(
      throws: CoordinateTransformError.libraryUnusable(
        .unsuitable(missingFunction: "proj_context_create"))
    ) { try ProjContext(candidates: ["libm.so.6"]) }
  }

  @Test func aTransformationThatProjCannotMakeGivesItsFirstMessage() throws {
    let context = try ProjContext()
    #expect(
      throws: CoordinateTransformError.transformationUnavailable(
        from: "EPSG:999999", reason: "proj_create: crs not found")
    ) { try ProjTransformation(from: "EPSG:999999", in: context) }
  }
}
