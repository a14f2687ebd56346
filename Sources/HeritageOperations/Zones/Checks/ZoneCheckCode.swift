import Heritage

/// The checks on zones, by name.
package enum ZoneCheckCode: String, CodedTerm {
  case valid, duplicateVertices, orientation, place, bodyCovered, areaCovered, statedArea, sliver
  case overlap, textAgrees

  package var displayName: String {
    switch self {
    case .valid: "图形成立"
    case .duplicateVertices: "重复拐点"
    case .orientation: "环的方向"
    case .place: "在昆山范围内"
    case .bodyCovered: "保护范围盖住本体"
    case .areaCovered: "外圈盖住保护范围"
    case .statedArea: "公布面积与图形面积"
    case .sliver: "碎面"
    case .overlap: "与别处区划重叠"
    case .textAgrees: "图形与公布文字"
    }
  }
}
