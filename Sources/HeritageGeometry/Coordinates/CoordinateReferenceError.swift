/// Why a `srsName` is refused.
public enum CoordinateReferenceError: Error, Hashable, Sendable {
  /// No name, or only blanks. Nothing is guessed from the numbers.
  case missing
  /// The name has none of the accepted forms. A bare `CGCS2000` belongs here too: it leaves the axis
  /// order and the projection open.
  case notUnderstood(srsName: String)
  /// A well-formed EPSG name of a system that is not accepted (``CoordinateSystem`` lists those that
  /// are).
  case notSupported(epsgCode: Int, srsName: String)
  /// A web-map system shifted by hundreds of metres, whose shift cannot be inverted exactly.
  case shifted(ShiftedSystem, srsName: String)
}
