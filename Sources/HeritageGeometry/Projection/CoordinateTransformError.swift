public import SharedLibraries

/// Why coordinates cannot be brought to CGCS2000. Positions are counted from 0.
public enum CoordinateTransformError: Error, Hashable, Sendable {
  /// The flat list holds an odd number of values: a pair is incomplete.
  case oddCount(Int)
  /// A number of this position is NaN or infinite.
  case notFinite(index: Int)
  /// PROJ is not installed, what was found under its name is something else, or it fails at a point whose
  /// coordinates are known.
  case libraryUnusable(SharedLibraryError)
  /// This position lies where the projection has no inverse.
  case notTransformable(index: Int)
}
