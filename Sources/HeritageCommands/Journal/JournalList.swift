import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao journal list`: entries by number (流水列表).
struct JournalList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出流水",
    discussion: """
      例:
        wenbao journal list --last 20
        wenbao journal list --from 10 --to 30 --csv
        wenbao journal list --from 2026-04-01 --to 2026-04-30
        wenbao journal list --officer A01 --type 复核验收 --words 复核
      """,
    aliases: ["列表"])

  @Option(help: ArgumentHelp("只列最近的几条", valueName: "条数"))
  var last: Int?

  @OptionGroup var type: TypeOption<EntryType>
  @OptionGroup var site: SiteOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var range: JournalRange
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    guard last.map({ $0 > 0 }) ?? true else { throw ValidationError("--last 须是正整数") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    var filter = range.filter
    filter.last = last
    filter.officer = officer.officer
    filter.types = type.terms
    let (entries, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([type, site, officer], session)
      return (try session.entries(filter, ofSite: site.site), asked)
    }
    try output(in: context).list(
      entries, JournalColumns.searchable, empty: asked.empty("没有流水。"),
      summary: "共 \(entries.count) 条。",
      next: entries.last.map { ["wenbao journal show \($0.seq)"] } ?? []
    ) { $0.json }
    return .done
  }
}
