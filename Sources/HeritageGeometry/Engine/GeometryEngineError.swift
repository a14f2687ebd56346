public import SharedLibraries

/// Why GEOS gave no answer.
public enum GeometryEngineError: Error, Hashable, Sendable {
  /// GEOS is not installed, or what was found under its name is something else.
  case libraryUnusable(SharedLibraryError)
  /// GEOS could not set up its context: no memory.
  case contextNotMade
  /// An operation failed; `message` is GEOS's own, in English, and may be empty.
  case failed(Operation, message: String)
  /// GEOS gave a geometry that cannot be read back.
  case unreadableResult(WKBError)

  public enum Operation: Hashable, Sendable {
    /// Handing the geometry to GEOS: a ring is not closed or too short.
    case reading
    /// Judging validity.
    case validity
    /// Asking whether one geometry covers another; both should be valid.
    case covering
    /// Taking one geometry from another; both should be valid.
    case difference
    /// Moving a line outwards or inwards.
    case buffering
    /// Joining areas.
    case union
    /// Taking what two geometries share.
    case intersection
    /// Finding where two geometries come nearest to each other.
    case nearest
    /// Taking a result over from GEOS.
    case writing
  }
}
