import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport

/// Acts to be tried at a desk, drawn from every verb that writes: on what is on record there, with options left out,
/// left blank or out of time, by officers who may or may not.
struct TriedActs {
  var generator: SeededGenerator
  private let forms: [String]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    forms = Self.all
  }

  /// The next act; `nil` where the registry has nothing that it could be about.
  mutating func next(at desk: RemedyDesk) throws -> TypedCommand? {
    let form = forms.randomElement(using: &generator) ?? ""
    return try act(form, at: desk, isSpoilt: true)
  }

  /// One form with its subjects chosen and its placeholders filled in.
  mutating func act(
    _ form: String, at desk: RemedyDesk, isSpoilt: Bool
  ) throws -> TypedCommand? {
    var words: [String] = []
    for word in form.split(separator: " ").map(String.init) {
      guard word.hasPrefix("{") else {
        words.append(word)
        continue
      }
      guard let chosen = try subjects(word, at: desk).randomElement(using: &generator) else {
        return nil
      }
      words += chosen.split(separator: " ").map(String.init)
    }
    var command = try desk.filled(
      (["wenbao"] + words).joined(separator: " "), after: TypedCommand([]))
    if isSpoilt { spoil(&command) }
    return command
  }

  private mutating func spoil(_ command: inout TypedCommand) {
    if chance(50) {
      command.officer = ["A01", "A02", "A03", "Z01"].randomElement(using: &generator)
    }
    command.options = command.options.compactMap { option in
      if chance(10) { return nil }
      if chance(6), !option.values.isEmpty { return (option.name, [""]) }
      if CivilDate(option.values.first ?? "") != nil, chance(25) {
        return (option.name, [chance(50) ? "2025-01-01" : "2027-12-31"])
      }
      return option
    }
    if chance(15), !command.options.contains(where: { $0.name == "--on" }) {
      command.options.append(
        (
          "--on",
          [
            ["2025-03-01", "2026-03-10", "2026-05-02", "2027-01-01"].randomElement(
              using: &generator) ?? ""
          ]
        ))
    }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private func subjects(_ kind: String, at desk: RemedyDesk) throws -> [String] {
    try desk.registry.read { session in
      switch kind {
      case "{hazard}": try session.hazards().map(\.number)
      case "{site}": try session.sites().map(\.code)
      case "{works}": try session.works().map(\.number)
      case "{use}": try session.uses().map(\.number)
      case "{assessment}": try session.assessments().map(\.number)
      case "{case}": try session.worksCases().map(\.number)
      case "{period}": try session.periods().map(\.name)
      case "{difference}":
        try session.periods().flatMap { period in
          try session.differences(period: period.number).map { "\(period.name) \($0.reference)" }
        }
      case "{duty}":
        try session.siteDuties(today: desk.now.civilDate ?? .first).map {
          "\($0.facts.duty.code) \($0.site.code)"
        }
      case "{receipt}": try session.receipts().map(\.number)
      case "{document}": try session.documents(DocumentFilter()).map(\.number)
      case "{unit}": try session.units().map(\.code)
      case "{officer}":
        try session.officers().map(\.code).filter {
          ![RemedyDesk.another, RemedyDesk.third].contains($0)
        }
      default: try session.batches().map(\.code)
      }
    }
  }
}

extension TriedActs {
  /// Every verb that writes, with all that it needs.
  static let all: [String] =
    hazardForms + hazardForms + reconciliationForms + siteForms + houseForms

  private static let hazardForms = [
    "hazard register {site} --description 问题 --type 类型 --grade major --source 来源",
    "hazard register {site} --description 问题 --type 类型 --grade 等级 --source 来源",
    "hazard order {hazard} --measure 措施 --person 责任人 --deadline 日期",
    "hazard order {hazard} --measure 措施 --person 责任人 --deadline 日期 --plan 治理方案 --interim-control 防范措施",
    "hazard order {hazard} --measure 措施 --person 责任人 --deadline 日期 --unit {unit}",
    "hazard order {hazard} --measure 措施 --person 责任人 --deadline 2062-02-15",
    "hazard reorder {hazard} --measure 措施 --person 责任人 --deadline 日期 --plan 治理方案 --interim-control 防范措施",
    "hazard claim {hazard} --done 整改情况 --evidence 文件",
    "hazard claim {hazard} --done 整改情况 --before 照片 --after 照片",
    "hazard claim {hazard} --done 整改情况 --done-on 日期 --before 照片 --after 照片 --works {works}",
    "hazard accept {hazard} --opinion 复核意见", "hazard accept {hazard} --opinion 复核意见",
    "hazard send-back {hazard} --reason 理由", "hazard strike {hazard}", "hazard strike {hazard}",
    "hazard lookback {hazard} --result kept --opinion 意见",
    "hazard lookback {hazard} --result relapsed --opinion 意见",
    "hazard fix-on-spot {hazard} --done 整改情况 --rectifier 姓名 --before 照片 --after 照片",
    "hazard extend {hazard} --until 日期 --reason 理由",
    "hazard extend {hazard} --until 日期 --reason 理由 --applied-on 2026-04-01 --evidence 文件",
    "hazard decide-extension {hazard} --decision granted --opinion 意见",
    "hazard fund {hazard} --interim-control 防范措施 --review-on 日期",
    "hazard fund {hazard} --secured 来源",
    "hazard list-supervised {hazard} --document 文号 --authority 督办单位",
    "hazard delist {hazard} --document 文号 --opinion 意见",
    "hazard refer {hazard} --to 执法机构 --document 文号 --reason 理由",
    "hazard transfer {hazard} --to {unit} --document 文号 --reason 理由 --person 姓名",
    "hazard reassign {hazard} --person 姓名 --reason 理由",
    "hazard reassign {hazard} --officer {officer} --reason 理由",
    "hazard regrade {hazard} --to major --reason 理由 --plan 治理方案 --interim-control 防范措施",
    "hazard correct {hazard} --value 内容 --reason 理由",
    "hazard link {hazard} --with {hazard} --reason 理由",
    "hazard merge {hazard} --into {hazard} --reason 理由", "hazard void {hazard} --reason 理由",
    "exception grant {hazard} --condition approverIsAcceptor --officer {officer} --approver 姓名 --reason 理由 --document 文号",
  ]

  private static let reconciliationForms = [
    "reconcile open", "reconcile open --name 2026Q1 --from 2026-01-01 --to 日期",
    "reconcile cut-off {period}", "reconcile absent {period} --unit {unit} --reason 原因",
    "reconcile load 回报文件.xml", "reconcile compare {period} --unit {unit}",
    "reconcile settle {difference} --decision 处理意见 --reason 理由",
    "reconcile settle {difference} --decision sameItem --reason 理由",
    "reconcile settle {difference} --decision register --reason 理由", "reconcile seal {period}",
  ]

  private static let siteForms = [
    "works propose {site} --kind repair --title 名称 --scheme 方案 --hazard {hazard} --plan-from 日期 --plan-to 日期",
    "works propose {site} --kind maintenance --title 名称 --scheme 方案 --reason 理由 --plan-from 日期 --plan-to 日期",
    "works approve {works} --body 机关 --document 文号 --opinion-body 部门 --opinion-document 文号 --opinion-on 日期",
    "works start {works} --unit 施工单位 --qualification 资质证书号 --head 负责人",
    "works report {works} --progress 进展 --paid 元",
    "works accept {works} --result qualified --opinion 意见 --document 文号 --evidence 文件",
    "works close {works} --reason 理由",
    "use record {site} --use 用途 --openness open --user 使用人",
    "use record {site} --kind change --use 用途 --openness open --user 使用人 --permission 文号 --permitted-by 机关",
    "use record {site} --kind activity --title 名称 --reach 人次",
    "use review {use} --result kept --opinion 意见", "use review {use} --result ended --opinion 意见",
    "case open 用地文件 --footprint 示例绿化用地 --applicant 建设单位 --project 项目 --applied-on 日期",
    "case consent {case} --body 机关 --document 文号", "case approve {case} --body 机关 --document 文号",
    "case refuse {case} --body 机关 --document 文号 --reason 理由", "case withdraw {case} --reason 理由",
    "case close {case} --reason 理由",
    "duty fulfil {duty} --note 办理情况 --evidence 文件",
    "duty extend {duty} --until 日期 --reason 理由 --document 文号",
    "duty waive {duty} --as-value none --reason 理由 --document 文号",
    "duty withdraw {duty} --reason 理由",
    "marker record {site} --level 级别 --name 名称 --publisher 公布机关 --published-on 日期 --erected-by 机关 --erected-on 日期 --place 位置",
    "marker remove {site} --reason 理由",
    "archive record {site} --number 档号 --keeper 保存单位 --volumes 卷数",
    "archive add {site} --kind paper --title 题名",
    "archive add {site} --kind paper --title 题名 --volume 7",
    "risk assess {site} --level structure=3",
    "risk review {assessment} --result confirmed --opinion 意见",
    "batch publish {batch} --announcement 文号 --on 2026-01-02 --publisher 公布机关",
    "zone redraw {site} P1 --from 2062-01-01 --document 文号 --text 内容",
  ]

  private static let houseForms = [
    "unit rename {unit} --name 名称 --document 文号", "unit end {unit} --to {unit} --document 文号",
    "unit merge {unit} --into {unit} --document 文号", "officer add {officer} --name 姓名",
    "officer add A77 --name 姓名 --account jia", "officer bind {officer} --account yi",
    "officer leave {officer} --to {officer}", "document deliver {document} --recipient 签收人",
    "document sign {document} --scan 签字件", "receipt undo {receipt} --reason 理由",
    "setting set lookback.major 20 --from 日期", "setting set lookback.major 20 --from 2062-01-01",
  ]
}
