/// What the point of a site is taken from (点位依据), the best first.
package enum MapBasis: String, CodedTerm {
  case body, part, protectionArea, controlZone, settingZone, marker

  package init(_ kind: ZoneKind) {
    self =
      switch kind {
      case .protectionArea: .protectionArea
      case .controlZone: .controlZone
      case .settingZone: .settingZone
      }
  }

  package var displayName: String {
    switch self {
    case .body: "本体"
    case .part: "本体组成部分"
    case .protectionArea: ZoneKind.protectionArea.displayName
    case .controlZone: ZoneKind.controlZone.displayName
    case .settingZone: ZoneKind.settingZone.displayName
    case .marker: "保护标志"
    }
  }
}
