public import SharedLibraries

/// Why coordinates cannot be brought to CGCS2000. Positions are counted from 0.
public enum CoordinateTransformError: Error, Hashable, Sendable {
  /// The flat list holds an odd number of values: a pair is incomplete.
  case oddCount(Int)
  /// A number of this position is NaN or infinite.
  case notFinite(index: Int)
  /// PROJ is not installed, or what was found under its name is something else.
  case libraryUnusable(SharedLibraryError)
  /// PROJ is there but cannot make the transformation, as when its database `proj.db` is missing.
  /// `reason` is PROJ's own message.
  case transformationUnavailable(from: String, reason: String)
  /// This position lies where the projection has no inverse.
  case notTransformable(index: Int)
}
