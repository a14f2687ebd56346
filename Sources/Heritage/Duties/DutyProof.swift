/// What shows that a duty (责任事项) is done: a fact on record, or an act that comes with evidence.
public enum DutyProof: String, CodedTerm {
  case protectionArea, controlZone, marker, archive, custodian, act

  public var displayName: String {
    switch self {
    case .protectionArea: "登记了保护范围"
    case .controlZone: "登记了建设控制地带（风貌协调区）及省级批准"
    case .marker: "登记了内容齐全的保护标志"
    case .archive: "登记了记录档案"
    case .custodian: "登记了保管责任人"
    case .act: "办理时附佐证材料"
    }
  }

  /// What of a site's standing proves it; `nil` where an act does.
  public var aspect: SiteAspect? {
    switch self {
    case .protectionArea: .protectionArea
    case .controlZone: .controlZone
    case .marker: .marker
    case .archive: .archive
    case .custodian: .custodian
    case .act: nil
    }
  }

  /// What puts the proof on record, for a site.
  public func remedy(site: String, duty: String) -> Remedy {
    switch self {
    case .protectionArea, .controlZone, .custodian: "wenbao import 文物登记.xml"
    case .marker:
      """
      wenbao marker record \(site) --level 级别 --name 名称 --publisher 公布机关 --published-on 日期 \
      --erected-by 机关 --erected-on 日期 --place 位置
      """
    case .archive: "wenbao archive record \(site) --number 档号 --keeper 保存单位"
    case .act: "wenbao duty fulfil \(duty) \(site) --note 办理情况 --evidence 文件"
    }
  }

  /// The same, for somebody who said that it is done: that is not taken for a proof.
  public func insteadOfWord(site: String, duty: String) -> Remedy {
    var remedy = Remedy(instead: "不能只写已办；登记了\(displayName.dropFirst(3))，这项就办了")
    remedy.commands = self.remedy(site: site, duty: duty).commands
    return remedy
  }
}
