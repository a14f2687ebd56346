/// What kind of body a unit (单位) is.
public enum UnitKind: String, CodedTerm {
  case township, developmentZone, cityOffice, bureau, department, organisation

  public var displayName: String {
    switch self {
    case .township: "镇"
    case .developmentZone: "开发区"
    case .cityOffice: "城市管理办事处"
    case .bureau: "主管局"
    case .department: "部门"
    case .organisation: "使用单位"
    }
  }
}
