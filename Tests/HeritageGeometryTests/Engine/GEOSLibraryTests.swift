import SharedLibraries
import Testing

@testable import HeritageGeometry

struct GEOSLibraryTests {
  @Test func aMissingLibraryIsNamedWithTheLoadersReason() {
    #expect(
      throws: GeometryEngineError.libraryUnusable(
        .missing(
          .geos,
          reason: "libabsent.so.1: cannot open shared object file: No such file or directory"))
    ) { try GeometryEngine(candidates: ["libabsent.so.1"]) }
  }

  @Test func anotherLibraryInItsPlaceIsNotUsed() {
    #expect(
      throws: GeometryEngineError.libraryUnusable(
        .unsuitable(.geos, missingFunction: "GEOS_init_r"))
    ) { try GeometryEngine(candidates: ["libm.so.6"]) }
  }
}
