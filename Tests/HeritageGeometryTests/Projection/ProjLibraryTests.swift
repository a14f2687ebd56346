import Foundation
import SharedLibraries
import Testing

@testable import HeritageGeometry

struct ProjLibraryTests {
  @Test func aMissingLibraryIsNamedWithTheLoadersReason() {
    #expect(
      throws: CoordinateTransformError.libraryUnusable(
        .missing(
          .proj,
          reason: "libabsent.so.1: cannot open shared object file: No such file or directory"))
    ) { try ProjContext(candidates: ["libabsent.so.1", "libabsent.so.2"]) }
  }

  @Test func theFirstInstalledCandidateIsTaken() throws {
    _ = try ProjContext(candidates: ["libabsent.so.1"] + SystemLibrary.proj.candidates)
  }

  @Test func anotherLibraryInItsPlaceIsNotUsed() {
    #expect(
      throws: CoordinateTransformError.libraryUnusable(
        .unsuitable(.proj, missingFunction: "proj_context_create"))
    ) { try ProjContext(candidates: ["libm.so.6"]) }
  }

  @Test func aTransformationThatProjCannotMakeGivesItsFirstMessage() throws {
    let context = try ProjContext()
    #expect(
      throws: CoordinateTransformError.libraryUnusable(
        .faulty(.proj, detail: "proj_create: unrecognized format / unknown name"))
    ) { try ProjTransformation("+nonsense", in: context) }
  }

  /// A plane that lies half a metre off, as a foreign database would make it.
  @Test(arguments: CoordinateSystem.allCases.filter(\.isProjected))
  func aTransformationThatMissesTheControlPointIsNotUsed(system: CoordinateSystem) throws {
    let context = try ProjContext()
    let off = system.pipeline.replacing("+y_0=0", with: "+y_0=0.5")
    let transformation = try ProjTransformation(off, in: context)
    let error = #expect(throws: CoordinateTransformError.self) {
      try transformation.prove(ControlPoint(in: system), called: system.code)
    }
    guard case .libraryUnusable(.faulty(.proj, let detail)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(detail.hasPrefix("\(system.code): [\(Int(system.falseEasting) + 90_369).18"))
    _ = try ProjTransformation(from: system, in: context)
  }
}
