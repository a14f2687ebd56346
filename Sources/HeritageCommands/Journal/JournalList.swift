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

  @Option(help: ArgumentHelp("只列这位经办人记的", valueName: "工号"))
  var officer: String?

  @Option(help: ArgumentHelp("只列这项事（如 验收合格），可重复写", valueName: "名称"))
  var type: [EntryType] = []

  @Option(help: ArgumentHelp("只列这一处文物点和它的检查、隐患的", valueName: "文物点"))
  var site: String?

  @OptionGroup var range: JournalRange
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    guard last.map({ $0 > 0 }) ?? true else { throw ValidationError("--last 须是正整数") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    var filter = range.filter
    // The newest of what is asked for, which a site is not asked of the database.
    filter.last = site == nil ? last : nil
    filter.officer = officer
    filter.types = type
    let entries = try bureau(in: context).read { session in
      if let officer, try session.officer(code: officer) == nil {
        throw StoreError.unknown(RecordReference(.officer, officer))
      }
      let entries = try session.entries(filter)
      guard let site else { return entries }
      let about = Set(try session.entries(ofSite: session.site(site).code).map(\.seq))
      return entries.filter { about.contains($0.seq) }.suffix(last ?? .max).map { $0 }
    }
    try output(in: context).list(
      entries, JournalColumns.searchable, empty: "没有流水。", summary: "共 \(entries.count) 条。",
      next: entries.last.map { ["wenbao journal show \($0.seq)"] } ?? []
    ) { $0.json }
    return .done
  }
}
