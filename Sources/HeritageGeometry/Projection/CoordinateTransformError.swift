/// Why coordinates cannot be brought to CGCS2000. Positions are counted from 0.
public enum CoordinateTransformError: Error, Hashable, Sendable {
  /// The flat list holds an odd number of values: a pair is incomplete.
  case oddCount(Int)
  /// A number of this position is NaN or infinite.
  case notFinite(index: Int)
  /// PROJ is not installed: none of the names could be opened. `reason` is the loader's own message
  /// for the first of them.
  case libraryMissing(tried: [String], reason: String)
  /// A PROJ library was opened but lacks this function: too old, or not PROJ.
  case libraryUnsuitable(missingFunction: String)
  /// PROJ is there but cannot make the transformation, as when its database `proj.db` is missing.
  /// `reason` is PROJ's own message.
  case transformationUnavailable(from: String, reason: String)
  /// This position lies where the projection has no inverse.
  case notTransformable(index: Int)
}
