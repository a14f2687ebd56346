/// A side of the compass (方位), as zone texts name them. The raw value is the usual abbreviation.
public enum Side: String, CodedTerm {
  case east = "E"
  case southeast = "SE"
  case south = "S"
  case southwest = "SW"
  case west = "W"
  case northwest = "NW"
  case north = "N"
  case northeast = "NE"

  public var displayName: String {
    switch self {
    case .east: "东"
    case .southeast: "东南"
    case .south: "南"
    case .southwest: "西南"
    case .west: "西"
    case .northwest: "西北"
    case .north: "北"
    case .northeast: "东北"
    }
  }

  /// The four sides that a text with four distances names (四至).
  public static let four: [Side] = [.east, .south, .west, .north]

  /// The side that a direction belongs to, among four or eight: the nearest one. A direction half way between
  /// two belongs to the one that comes first clockwise from it.
  ///
  /// - Parameters:
  ///   - azimuth: degrees clockwise from grid north.
  ///   - isEight: whether the text names eight sides.
  public static func nearest(toAzimuth azimuth: Double, isEight: Bool) -> Side {
    let sides: [Side] =
      isEight
      ? [.north, .northeast, .east, .southeast, .south, .southwest, .west, .northwest]
      : [.north, .east, .south, .west]
    let width = 360 / Double(sides.count)
    let turned = (azimuth.truncatingRemainder(dividingBy: 360) + 360 + width / 2)
      .truncatingRemainder(dividingBy: 360)
    return sides[min(Int(turned / width), sides.count - 1)]
  }
}
