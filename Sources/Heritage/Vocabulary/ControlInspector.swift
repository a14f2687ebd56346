/// Who inspects sites of a grade (由谁检查).
public enum ControlInspector: String, CodedTerm {
  case bureau, township, custodian

  public var displayName: String {
    switch self {
    case .bureau: "市局"
    case .township: "区镇"
    case .custodian: "保管单位"
    }
  }
}
