/// A layer of an exported map.
package enum MapLayer: String, CodedTerm {
  /// A point for each site whose place is known and not withheld, so that it is seen at every scale.
  case place
  /// One feature for each site; its geometry is the body as a whole, where that is drawn.
  case site
  /// The named parts of bodies.
  case part
  /// One feature for each zone in force, larger ones first; without a geometry where it is not drawn.
  case zone

  package var displayName: String {
    switch self {
    case .place: "点位"
    case .site: "文物点"
    case .part: "本体组成部分"
    case .zone: "保护区划"
    }
  }

  /// What is said of each feature, in this order.
  package var columns: [MapColumn] {
    switch self {
    case .place: MapColumn.ofPlaces
    case .site: MapColumn.ofSites
    case .part: MapColumn.ofParts
    case .zone: MapColumn.ofZones
    }
  }

  /// The columns that a feature's name on the map is made of.
  package var titleColumns: [String] {
    switch self {
    case .place: ["name"]
    case .site: ["site", "name"]
    case .part: ["site_name", "code", "name"]
    case .zone: ["site_name", "kind_name", "code"]
    }
  }

  /// The entries of the legend that its features may have.
  package var legend: [MapLegend] {
    switch self {
    case .place: [.riskMajor, .riskLarger, .riskOrdinary, .riskLow, .riskUnassessed]
    case .site, .part: [.body]
    case .zone:
      [
        .protectionArea, .controlZone, .controlZoneFirst, .controlZoneSecond, .controlZoneThird,
        .controlZoneFourth, .settingZone,
      ]
    }
  }

  /// The order in which layers are drawn, the lowest first.
  package static let drawn: [MapLayer] = [.zone, .site, .part, .place]
}
