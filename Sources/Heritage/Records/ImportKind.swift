/// The kinds of file that can be imported, told apart by namespace and root element.
public enum ImportKind: String, CodedTerm {
  case calendar, checklists, duties, methods, register, inspections, unitReturn

  public var displayName: String {
    switch self {
    case .calendar: "节假日安排"
    case .checklists: "风险检查表"
    case .duties: "责任事项"
    case .methods: "风险评估方法"
    case .register: "文物登记"
    case .inspections: "检查记录"
    case .unitReturn: "区镇回报"
    }
  }

  /// The XML namespace of the kind, with the version of the format.
  public var namespace: String { "urn:wenbao:\(rawValue):1" }
}
