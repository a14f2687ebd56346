/// The smallest box around a geometry: CGCS2000, degrees. It may be a point or a segment.
public struct Envelope: Hashable, Sendable {
  /// Least longitude.
  public let west: Double
  /// Least latitude.
  public let south: Double
  /// Greatest longitude.
  public let east: Double
  /// Greatest latitude.
  public let north: Double

  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }
}
