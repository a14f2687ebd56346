public import Heritage

/// Why no line could be derived.
public enum ZoneDerivationError: Error, Hashable, Sendable {
  /// What the text counts from is drawn as a point or a line, and the rule needs an area; or nothing is left.
  case baseIsNoArea
  /// The middle of what lies in so many pieces is asked for.
  case baseInPieces(Int)
  /// No edge faces these sides, and their distances differ from those beside them.
  case sidesWithoutEdge([Side])
  /// Much of the outline faces half way between these two, whose distances differ.
  case sidesUnclear(Side, Side)
  /// The derived line is not valid.
  case invalid(ValidityFinding)
  case engine(GeometryEngineError)
  case transform(CoordinateTransformError)
}
