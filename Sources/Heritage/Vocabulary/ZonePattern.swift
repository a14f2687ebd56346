/// How a zone's text is written: the published patterns. The text stays the legal fact.
public enum ZonePattern: String, CodedTerm {
  case offset, sides, sideDistances, radius, wall, sameAsBody, naturalFeatures, coordinates, other

  public var displayName: String {
    switch self {
    case .offset: "外扩"
    case .sides: "四至"
    case .sideDistances: "各侧分别外扩"
    case .radius: "半径"
    case .wall: "围墙以内"
    case .sameAsBody: "同本体"
    case .naturalFeatures: "自然边界"
    case .coordinates: "拐点坐标"
    case .other: "其他"
    }
  }
}
