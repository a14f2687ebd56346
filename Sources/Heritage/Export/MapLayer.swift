/// A layer of an exported map.
package enum MapLayer: String, CodedTerm {
  /// One feature for each site; its geometry is the body as a whole, where that is drawn.
  case site
  /// The named parts of bodies.
  case part
  /// One feature for each zone in force; without a geometry where it is not drawn.
  case zone

  package var displayName: String {
    switch self {
    case .site: "文物点"
    case .part: "本体组成部分"
    case .zone: "保护区划"
    }
  }

  /// What is said of each feature, in this order.
  package var columns: [MapColumn] {
    switch self {
    case .site: MapColumn.ofSites
    case .part: MapColumn.ofParts
    case .zone: MapColumn.ofZones
    }
  }

  /// Whether all its geometries are areas.
  package var isAreal: Bool { self == .zone }
}
