/// A point on a plane: easting and northing, metres.
public struct PlanePoint: Hashable, Sendable {
  public let east: Double
  public let north: Double

  public init(east: Double, north: Double) {
    self.east = east
    self.north = north
  }

  static func + (left: PlanePoint, right: PlanePoint) -> PlanePoint {
    PlanePoint(east: left.east + right.east, north: left.north + right.north)
  }

  static func - (left: PlanePoint, right: PlanePoint) -> PlanePoint {
    PlanePoint(east: left.east - right.east, north: left.north - right.north)
  }

  static func * (point: PlanePoint, factor: Double) -> PlanePoint {
    PlanePoint(east: point.east * factor, north: point.north * factor)
  }

  var length: Double { (east * east + north * north).squareRoot() }

  /// How far the other vector lies to the left of this one: the area between them.
  func cross(_ other: PlanePoint) -> Double { east * other.north - north * other.east }
}
