public import Heritage

/// What two areas have in common.
public struct SharedPart: Hashable, Sendable {
  /// Geodesic area, m².
  public let squareMetres: Double
  /// Length of its rings, m: against the area it tells a sliver.
  public let perimeter: Double
  /// A place in it, CGCS2000 degrees.
  public let place: Position

  public init(squareMetres: Double, perimeter: Double, place: Position) {
    self.squareMetres = squareMetres
    self.perimeter = perimeter
    self.place = place
  }
}
