/// An entry of the legend (图例) of exported maps: what is told apart by colour. The one place that names them and their
/// colours, for every format.
package enum MapLegend: String, CodedTerm {
  case controlZone, controlZoneFirst, controlZoneSecond, controlZoneThird, controlZoneFourth
  case settingZone
  case protectionArea
  case body
  case riskMajor, riskLarger, riskOrdinary, riskLow, riskUnassessed

  /// A zone, a control zone by its class.
  package init(_ kind: ZoneKind, class zoneClass: String?) {
    self =
      switch kind {
      case .protectionArea: .protectionArea
      case .settingZone: .settingZone
      case .controlZone: Self.classed(zoneClass)
      }
  }

  /// A site by its risk.
  package init(_ grade: RiskGrade?) {
    self =
      switch grade {
      case .major: .riskMajor
      case .larger: .riskLarger
      case .ordinary: .riskOrdinary
      case .low: .riskLow
      case nil: .riskUnassessed
      }
  }

  /// A class that isn't one of the four is shown like a zone without a class: what it means is for the local document to say.
  private static func classed(_ zoneClass: String?) -> MapLegend {
    switch zoneClass.flatMap({ ZoneTextReader.grade(of: $0) }) {
    case "一": .controlZoneFirst
    case "二": .controlZoneSecond
    case "三": .controlZoneThird
    case "四": .controlZoneFourth
    default: .controlZone
    }
  }

  package var displayName: String {
    switch self {
    case .controlZone: ZoneKind.controlZone.displayName
    case .controlZoneFirst: "一类\(ZoneKind.controlZone.displayName)"
    case .controlZoneSecond: "二类\(ZoneKind.controlZone.displayName)"
    case .controlZoneThird: "三类\(ZoneKind.controlZone.displayName)"
    case .controlZoneFourth: "四类\(ZoneKind.controlZone.displayName)"
    case .settingZone: ZoneKind.settingZone.displayName
    case .protectionArea: ZoneKind.protectionArea.displayName
    case .body: "本体"
    case .riskMajor: "风险\(Self.risk(.major))"
    case .riskLarger: "风险\(Self.risk(.larger))"
    case .riskOrdinary: "风险\(Self.risk(.ordinary))"
    case .riskLow: "风险\(Self.risk(.low))"
    case .riskUnassessed: "风险\(Self.risk(nil))"
    }
  }

  /// A grade of risk with its colour, or the word for a site that has none.
  package static func risk(_ grade: RiskGrade?) -> String {
    grade?.shown ?? "未评估"
  }

  /// The colour of lines, and of markers.
  package var line: MapColour {
    switch self {
    case .controlZone: MapColour(0xD7AF00)
    case .controlZoneFirst: MapColour(0xE07000)
    case .controlZoneSecond: MapColour(0x8FA000)
    case .controlZoneThird: MapColour(0x00A0A0)
    case .controlZoneFourth: MapColour(0x7060C0)
    case .settingZone: MapColour(0x00A000)
    case .protectionArea: MapColour(0xFF0000)
    case .body: MapColour(0xA00000)
    case .riskMajor: MapColour(0xE00000)
    case .riskLarger: MapColour(0xFF8C00)
    case .riskOrdinary: MapColour(0xF2C200)
    case .riskLow: MapColour(0x1E70D0)
    case .riskUnassessed: MapColour(0x505050)
    }
  }

  /// The colour of areas.
  package var fill: MapColour {
    switch self {
    case .controlZone: MapColour(0xFFD700)
    case .controlZoneFirst: MapColour(0xFF9632)
    case .controlZoneSecond: MapColour(0xC8DC3C)
    case .controlZoneThird, .controlZoneFourth, .settingZone, .protectionArea, .body, .riskMajor,
      .riskLarger, .riskOrdinary, .riskLow, .riskUnassessed:
      line
    }
  }

  /// How opaque areas are, 0 … 255: what lies below them has to be seen.
  package var opacity: UInt8 { self == .body ? 96 : 64 }
}
