public import Heritage

/// What of an inner geometry lies outside the outer one.
public struct UncoveredPart: Hashable, Sendable {
  /// The area outside, m² on the ellipsoid; 0 where the inner geometry is a point or a line.
  public let squareMetres: Double
  /// The length outside, m; 0 where the inner geometry is not a line.
  public let metres: Double
  /// Where it is, CGCS2000 degrees: a position outside; for a line perhaps that where it leaves.
  public let place: Position

  public init(squareMetres: Double, metres: Double, place: Position) {
    self.squareMetres = squareMetres
    self.metres = metres
    self.place = place
  }
}
