import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao archive list`: the archives on record (记录档案一览).
struct ArchiveList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "登记的记录档案一览",
    discussion: """
      没有档案的文物点见 wenbao duty list --duty ARCHIVE。

      例:
        wenbao archive list
        wenbao 档案 一览 --csv
      """,
    aliases: ["一览"])

  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (lines, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([site, unit, officer, days], session)
      let archives = try asked.rows(session.archives()) {
        RowFacts(stream: .archive(site: $0.site), sites: [$0.site], day: $0.updatedOn)
      }
      let lines = try archives.map {
        ($0, try session.site($0.site), try session.archivePrefix(of: $0.site))
      }
      return (lines, asked)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      lines,
      [
        Column("文物点") { $0.1.code },
        Column("名称", shrinks: true) { $0.1.name + $0.1.provenance.mark },
        Column("档号") { $0.0.number }, Column("卷", .trailing) { "\($0.0.volumes)" },
        Column("件", .trailing) { "\($0.0.items.count)" }, Column("保存单位") { $0.0.keeper },
        Column("更新") { $0.0.updatedOn.description },
      ],
      empty: asked.empty("还没有登记记录档案。"), summary: "共 \(lines.count) 份。",
      next: ["wenbao duty list --duty ARCHIVE"]
    ) { $0.0.json(prefix: $0.2) }
    return .done
  }
}
