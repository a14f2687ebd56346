/// What the law says of works in a zone (涉建项目): which article, what it asks for, and which papers the applicant owes.
///
/// Articles: ``LegalMatter``. Who approves and whose consent comes first is data of the site, not of the law's text.
/// 控制保护建筑 is a category of 苏州市古建筑保护条例, whose articles are not held here.
public struct WorksProvision: Hashable, Sendable {
  /// Law, edition and article, or why there is none to cite.
  public let citation: String
  /// What it asks for, in our words.
  public let demand: String
  /// Who approves and whose consent comes first, where the law says so itself; `nil` where it is data of the site.
  public let approver: String?
  public let consenter: String?
  /// Archaeology before works (考古调查、勘探), and of which works the law asks it.
  public let archaeology: String?
  /// What the applicant hands in.
  public let papers: [String]

  /// - Parameters:
  ///   - kind: of the zone.
  ///   - batchKind: whether the site is a 文物保护单位 or a 控制保护建筑.
  ///   - day: of the application.
  public init(kind: ZoneKind, batchKind: BatchKind, on day: CivilDate) {
    papers = Self.papers
    guard batchKind == .protectedSite, kind != .settingZone else {
      citation = "苏州市古建筑保护条例（条款未收录，以现行文本为准）"
      demand = "按当地规定办理，报文物行政部门"
      (approver, consenter) = ("按当地规定", "按当地规定")
      archaeology = nil
      return
    }
    let matter: LegalMatter =
      kind == .protectionArea ? .worksInProtectionArea : .worksInControlZone
    let bases = matter.bases(on: day)
    guard !bases.isEmpty else {
      citation = "文物保护法（\(day) 适用的版本未收录）"
      demand = "查当日有效的文本"
      (approver, consenter) = (nil, nil)
      archaeology = nil
      return
    }
    citation = bases.dated
    let isRevised = LegalAct.protectionLaw2024.validFrom.map { day >= $0 } ?? false
    archaeology = Self.archaeology(on: day, isRevised: isRevised)
    if kind == .protectionArea {
      (approver, consenter) = (nil, nil)
      demand = "保护范围内不得进行其他建设工程；因特殊情况需要的，先征得上一级文物行政部门同意，再报公布的人民政府批准"
    } else {
      approver = isRevised ? "规划许可机关（依法取得规划许可）" : "城乡规划部门"
      consenter = isRevised ? "国家规定的文物行政部门（按级别和影响程度）" : "相应级别的文物行政部门"
      demand =
        isRevised
        ? "建设控制地带内的工程设计方案，按级别和影响程度先经国家规定的文物行政部门同意，再依法取得规划许可"
        : "建设控制地带内的工程设计方案，按文物保护单位的级别先经相应的文物行政部门同意，再报城乡规划部门批准"
    }
  }

  /// The text of 2017 asks it of large infrastructure works (大型基本建设工程) alone: whether the works are such is not
  /// known here, so the applicant is to be asked.
  private static func archaeology(on day: CivilDate, isRevised: Bool) -> String {
    LegalMatter.archaeology.bases(on: day).dated
      + (isRevised ? "：动工前先考古调查、勘探" : "：只限大型基本建设工程，动工前先考古调查、勘探；其他工程没有这项要求")
  }

  private static let papers = [
    "申请书：建设单位、项目、地点、规模，以及不能避开的理由", "工程设计图纸", "标明区划界线的 1:500～1:2000 地形图",
    "文物保护措施", "文物影响评估", "考古资料",
  ]
}
