import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao archive show`: an archive with its items (记录档案详情).
struct ArchiveShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一处文物点的记录档案：卷、件、登记经过",
    discussion: """
      例:
        wenbao archive show KS6-01
        wenbao 档案 详情 KS6-01
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (site, registered, archive, prefix, steps) = try bureau.read { session in
      let site = try session.site(self.site)
      return (
        site, try session.standing(of: site, on: bureau.today).registered.archive,
        try session.archives(site: site.code).first, try session.archivePrefix(of: site.code),
        try session.steps(of: .archive(site: site.code))
      )
    }
    let title = "\(site.code) \(site.markedName)的记录档案"
    let stated: (String, String?) = ("文物登记文件所写的档号", registered?.number.shown ?? "（未知）")
    guard let archive else {
      output(in: context).show(
        [KeyValueBlock(title: title, rows: [stated]), "还没有登记卷、件。"],
        next: ["wenbao archive record \(site.code) --number 档号 --keeper 保存单位"],
        json: .shown([
          "site": .string(site.code), "registered": registered?.number.json, "number": nil,
          "keeper": nil, "volumes": nil, "updatedOn": nil, "items": [],
        ]))
      return .done
    }
    output(in: context).show(
      [
        KeyValueBlock(
          title: title,
          rows: [
            stated, ("档号", archive.number), ("保存单位", archive.keeper),
            ("卷数", "\(archive.volumes)"), ("更新", archive.updatedOn.description),
          ]), items(of: archive, prefix), StepTable.block(steps, empty: ""),
      ],
      next: ["wenbao archive add \(site.code) --kind drawing --title 题名 --file 文件"],
      json: archive.json(prefix: prefix, extra: ["registered": registered?.number.json]))
    return .done
  }

  private func items(of archive: ArchiveSummary, _ prefix: String) -> any TextBlock {
    guard !archive.items.isEmpty else { return "档案里还没有件。" }
    return TextTable(
      archive.items,
      [
        Column("件号") { "\(prefix)-\($0.code)" },
        Column("种类") { ArchiveItemKind(code: $0.code)?.displayName },
        Column("题名", shrinks: true) { $0.title }, Column("卷", .trailing) { "\($0.volume)" },
        Column("增入") { $0.addedOn.description },
        Column("文件") { $0.sha256 == nil ? "只有纸质件" : "在登记册内" },
      ])
  }
}
