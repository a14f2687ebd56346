/// What law and bureau ask to be on record of every site: the four of 四有, the control zone, who is responsible, the
/// lines, a checklist.
public enum SiteAspect: String, CodedTerm {
  case protectionArea, controlZone, marker, archive, custodian, direct, geometry, checklist

  public var displayName: String {
    switch self {
    case .protectionArea: "保护范围"
    case .controlZone: "建设控制地带（风貌协调区）"
    case .marker: "保护标志"
    case .archive: "记录档案"
    case .custodian: "保管责任人"
    case .direct: "直接责任人"
    case .geometry: "范围图形"
    case .checklist: "风险检查表"
    }
  }

  /// 四有 (四有): protection area, marker, archive, custodian.
  public static let four: [SiteAspect] = [.protectionArea, .marker, .archive, .custodian]

  /// What the record itself tells; a checklist is judged by the items that apply.
  public static let onRecord = allCases.filter { $0 != .checklist }

  /// What the law says of it, for a site of that kind; `nil` where it is this registry that asks for it.
  public func matter(of kind: BatchKind) -> LegalMatter? {
    switch self {
    case .geometry, .checklist: return nil
    case .direct: return .directResponsibility
    case .protectionArea, .controlZone, .marker, .archive, .custodian:
      guard kind == .protectedSite else { return .controlledBuilding }
    }
    switch self {
    case .protectionArea: return .protectionArea
    case .controlZone: return .controlZone
    case .marker: return .marker
    case .archive: return .archive
    default: return .custodian
    }
  }
}
