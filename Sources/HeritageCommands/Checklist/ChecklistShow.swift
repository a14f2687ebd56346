import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao checklist show`: a template's items, or what a site comes under and why (检查表详情).
struct ChecklistShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一张检查表，或一处文物点适用的检查项及其理由",
    discussion: """
      例:
        wenbao checklist show FIRE
        wenbao checklist show KS6-01
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("检查表编号或文物点编号", valueName: "检查表"))
  var code: String

  @OptionGroup var global: GlobalOptions

  private enum Content {
    case template(ChecklistSummary)
    case site(SiteSummary, [SiteItem])
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let content: Content = try bureau(in: context).read { session in
      if let template = try session.checklists().first(where: { $0.code == code }) {
        return .template(template)
      }
      guard let site = try session.sites(SiteFilter(code: code)).first else {
        throw StoreError.unknown(RecordReference(.checklist, code))
      }
      return .site(site, try session.siteItems(site))
    }
    switch content {
    case .template(let template): show(template, output(in: context))
    case .site(let site, let items): show(site, items, output(in: context))
    }
    return .done
  }

  private func show(_ template: ChecklistSummary, _ output: Output) {
    let facts = KeyValueBlock(
      "\(template.code) \(template.title)",
      [
        "版本": "\(template.version)（第 \(template.revision) 版）",
        "隐患类型": template.hazardType.displayName, "依据": template.basis,
      ])
    let table = TextTable(
      template.items,
      [
        Column("编号") { $0.code }, Column("分区") { $0.section },
        Column("检查内容", shrinks: true) { $0.subject }, Column("方法", shrinks: true) { $0.method },
        Column("等级") { $0.grade.displayName }, Column("频次") { $0.frequency.displayName },
        Column("适用", shrinks: true) { $0.scopeText },
        Column("条文", shrinks: true) { $0.basisText },
      ])
    output.show(
      [facts, table], next: ["wenbao checklist list"],
      json: template.briefJSON.adding([
        "site": nil, "provenance": nil, "applicable": nil,
        "items": .array(template.items.map(\.json)),
      ]))
  }

  private func show(_ site: SiteSummary, _ items: [SiteItem], _ output: Output) {
    let applicable = items.count(where: \.applies)
    let facts = KeyValueBlock(
      "\(site.code) \(site.name)\(site.provenance.mark)",
      [
        "类别": site.category.displayName, "公布批次": "\(site.batch) \(site.batchKind.displayName)",
        "检查项": "适用 \(applicable) 项，不查 \(items.count - applicable) 项",
      ])
    let table: any TextBlock =
      items.isEmpty
      ? "没有适用的检查项。"
      : TextTable(
        items,
        [
          Column("检查项") { $0.item.reference }, Column("适用") { $0.reasonText },
          Column("分区") { $0.item.section },
          Column("检查内容", shrinks: true) { $0.item.subject },
          Column("等级") { $0.item.grade.displayName },
          Column("频次") { $0.item.frequency.displayName },
        ])
    output.show(
      [facts, table], next: ["wenbao inspect run \(site.code)", "wenbao site show \(site.code)"],
      json: .shown([
        "site": .string(site.code), "provenance": .string(site.provenance.rawValue),
        "applicable": .integer(applicable), "items": .array(items.map(\.json)),
        "itemCount": .integer(items.count), "code": nil, "title": nil, "version": nil,
        "revision": nil, "hazardType": nil, "basis": nil,
      ]))
  }
}

extension SiteItem {
  /// Why it applies, or why not.
  var reasonText: String {
    switch reason {
    case .byClass: "按类别"
    case .byUse: "使用条件"
    case .added: "本点另加"
    case .excluded(let reason): "不查：\(reason)"
    }
  }

  /// As `--json` gives it: the item with `reason` and, where it is left out, why.
  var json: JSONValue {
    let (code, why): (String, String?) =
      switch reason {
      case .byClass: ("byClass", nil)
      case .byUse: ("byUse", nil)
      case .added: ("added", nil)
      case .excluded(let why): ("excluded", why)
      }
    return item.json.adding([
      "applies": .bool(applies), "reason": .string(code),
      "excludedBecause": why.map(JSONValue.string),
    ])
  }
}
