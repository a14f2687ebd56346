/// Which number of a pair comes first.
public enum AxisOrder: Hashable, Sendable {
  /// Longitude then latitude, or easting then northing: the order of most GIS software.
  case eastFirst
  /// Latitude then longitude, or northing then easting: the order of the EPSG register for every
  /// system accepted here.
  case northFirst

  /// The other order.
  public var opposite: AxisOrder {
    switch self {
    case .eastFirst: .northFirst
    case .northFirst: .eastFirst
    }
  }
}
