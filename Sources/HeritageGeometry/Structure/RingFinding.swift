/// A structural fault of a raw ring or line. Positions are counted from 0.
public enum RingFinding: Hashable, Sendable {
  /// An odd number of values: a pair is incomplete.
  case oddCount(Int)
  /// A number of this position is NaN or infinite.
  case notFinite(index: Int)
  /// Fewer positions than the shape needs: four for a ring, its closing one included; two for a line.
  case tooFewPositions(count: Int, needed: Int)
  /// The last position is not the first, number for number.
  case notClosed
  /// This position repeats the one before it.
  case repeatedPosition(index: Int)

  /// Whether it is about a position that repeats the one before it.
  public var isRepetition: Bool {
    if case .repeatedPosition = self { true } else { false }
  }
}
