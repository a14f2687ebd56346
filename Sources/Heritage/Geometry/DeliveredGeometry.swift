/// A geometry exactly as a file delivered it: raw pairs in the file's own order and reference system.
///
/// What the pairs mean is decided by `srsName`; nothing has been checked but that they are numbers.
public struct DeliveredGeometry: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    case point([Double])
    case line([Double])
    /// Polygons, each with its shell first and its holes after it; a ring is a flat list of pairs.
    case area([[[Double]]])
  }

  /// The coordinate reference system as named in the file; empty where none was named.
  public let srsName: String
  /// The system it was first delivered in, where the file says that it has been converted since; otherwise `nil`.
  package var deliveredIn: String?
  public let shape: Shape
  public let position: SourcePosition

  public init(srsName: String, shape: Shape, position: SourcePosition) {
    self.srsName = srsName
    self.shape = shape
    self.position = position
  }
}
