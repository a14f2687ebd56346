/// Why a geometry is not valid in the sense of OGC Simple Features: GEOS's reasons.
public enum ValidityReason: Hashable, Sendable {
  /// Two edges cross, or a shell and a hole or two polygons share an edge or overlap.
  case selfIntersection
  /// One ring touches itself at a position.
  case ringSelfIntersection
  /// A hole is not inside its shell.
  case holeOutsideShell
  /// A hole lies inside another hole.
  case nestedHoles
  /// Rings touch so that the inside falls apart.
  case disconnectedInterior
  /// One polygon lies inside another of the same area.
  case nestedShells
  /// Two rings are the same.
  case duplicateRings
  /// A ring or line has too few different positions.
  case tooFewPositions
  /// A coordinate is NaN or infinite.
  case invalidCoordinate
  /// A ring does not end where it starts.
  case ringNotClosed
  /// A reason that is not known here, in GEOS's own words.
  case other(String)

  /// Reads GEOS's text, which is fixed per reason.
  init(geosText text: String) {
    self =
      switch text {
      case "Self-intersection": .selfIntersection
      case "Ring Self-intersection": .ringSelfIntersection
      case "Hole lies outside shell": .holeOutsideShell
      case "Holes are nested": .nestedHoles
      case "Interior is disconnected": .disconnectedInterior
      case "Nested shells": .nestedShells
      case "Duplicate Rings": .duplicateRings
      case "Too few points in geometry component": .tooFewPositions
      case "Invalid Coordinate": .invalidCoordinate
      case "Ring is not closed": .ringNotClosed
      default: .other(text)
      }
  }
}
