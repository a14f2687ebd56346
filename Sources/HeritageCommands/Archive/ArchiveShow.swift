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
    let (site, archive, prefix, steps) = try bureau(in: context).read { session in
      let site = try session.site(self.site)
      return (
        site, try session.archive(of: site.code), try session.archivePrefix(of: site.code),
        try session.steps(of: .archive(site: site.code))
      )
    }
    let items: any TextBlock =
      archive.items.isEmpty
      ? "档案里还没有件。"
      : TextTable(
        archive.items,
        [
          Column("件号") { "\(prefix)-\($0.code)" },
          Column("种类") { ArchiveItemKind(code: $0.code)?.displayName },
          Column("题名", shrinks: true) { $0.title }, Column("卷", .trailing) { "\($0.volume)" },
          Column("增入") { $0.addedOn.description },
          Column("文件") { $0.sha256 == nil ? "只有纸质件" : "在登记册内" },
        ])
    output(in: context).show(
      [
        KeyValueBlock(
          "\(site.code) \(site.name)\(site.provenance.mark)的记录档案",
          [
            "档号": archive.number, "保存单位": archive.keeper, "卷数": "\(archive.volumes)",
            "更新": archive.updatedOn.description,
          ]), items, StepTable.block(steps, empty: ""),
      ],
      next: ["wenbao archive add \(site.code) --kind drawing --title 题名 --file 文件"],
      json: archive.json(prefix: prefix))
    return .done
  }
}
