import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao document show`: one paper, what is on it and what became of it (文书详情).
struct DocumentShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一件文书",
    discussion: """
      对账单可以写期次名称。短散列印在纸上，用 verify --against 核对。

      例:
        wenbao document show TZ-2026-0001-Q
        wenbao 文书 详情 2026Q1
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("文书编号", valueName: "文书"))
  var number: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (document, names, hash, events, hazards) = try bureau.read { session in
      let document = try session.document(number)
      return (
        document, try RegistryNames(session), try session.hash(ofDocument: document.number),
        try session.events(ofDocument: document.number),
        try document.hazards.map { try session.hazard($0) }
      )
    }
    var facts = KeyValueBlock(
      "\(document.kind.displayName) \(document.number)",
      [
        "日期": document.issuedOn.description, "发出": names.issuer(of: document),
        "发往": names.receiver(of: document), "经办人": names.officer(document.officer),
        "流水": String(document.entry), "散列": hash,
        "数据性质": document.provenance?.displayName,
      ])
    if document.isUndone { facts.rows.append(("状态", "检查记录已撤销")) }
    var blocks: [any TextBlock] = [facts]
    if !hazards.isEmpty { blocks.append(Self.table(of: hazards)) }
    blocks.append(
      events.isEmpty ? "还没有送达，没有签字件。" : Self.table(of: events, names))
    output(in: context).show(
      blocks, next: next(document), json: document.json(hash: hash, events: events))
    return .done
  }

  private func next(_ document: DocumentSummary) -> [String] {
    let printing = "wenbao print document \(document.number)"
    return document.deliveredOn == nil && !document.isUndone
      ? [printing, "wenbao document deliver \(document.number) --recipient 姓名"]
      : [printing, "wenbao document sign \(document.number) --scan 文件"]
  }

  private static func table(of hazards: [HazardSummary]) -> TextTable {
    TextTable(
      hazards,
      [
        Column("隐患") { $0.number }, Column("文物点", shrinks: true) { $0.siteName },
        Column("等级") { $0.grade.displayName },
        Column("问题", shrinks: true, limit: 40) { $0.description },
        Column("现状") { $0.state.displayName },
      ])
  }

  private static func table(
    of events: [DocumentEvent], _ names: RegistryNames
  ) -> TextTable {
    TextTable(
      events,
      [
        Column("事项") { $0.kind.displayName }, Column("日期") { $0.happenedOn.description },
        Column("签收") { $0.recipient }, Column("方式") { $0.method?.displayName },
        Column("附件", shrinks: true) { event in
          event.scans.isEmpty
            ? nil
            : event.scans.map { "\($0.name)（SHA-256 \($0.sha256.prefix(12))…）" }
              .joined(separator: "、")
        },
        Column("说明", shrinks: true) { $0.note }, Column("经办人") { names.officer($0.officer) },
      ])
  }
}
