/// Why no line could be derived.
public enum ZoneDerivationError: Error, Hashable, Sendable {
  /// What the text counts from is drawn as a point or a line, and the rule needs an area; or nothing is left.
  case baseIsNoArea
  /// The text counts from a mark, and the body is not registered as that point.
  case baseIsNoMark
  /// The derived line is not valid.
  case invalid(ValidityFinding)
  case engine(GeometryEngineError)
  case transform(CoordinateTransformError)
}
