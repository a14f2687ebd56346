/// In which capacity somebody answers for a site: custodian (保管责任人), or the directly responsible person
/// (直接责任人).
public enum ResponsibleRole: String, CodedTerm {
  case custodian, direct

  public var displayName: String {
    switch self {
    case .custodian: "保管责任人"
    case .direct: "直接责任人"
    }
  }
}
