import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao officer acts`: everything an officer has entered (所办事项).
struct OfficerActs: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "acts", abstract: "一位经办人所办的全部事项",
    discussion: """
      例:
        wenbao officer acts A01
        wenbao 经办人 所办 A02 --from 2026-01-01 --to 2026-12-31 --csv
      """,
    aliases: ["所办"])

  @Argument(help: ArgumentHelp("工号", valueName: "工号"))
  var code: String

  @OptionGroup var type: TypeOption<EntryType>
  @OptionGroup var site: SiteOption
  @OptionGroup var range: JournalRange
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (entries, asked) = try bureau(in: context).read { session in
      guard let officer = try session.officer(code: code) else {
        throw StoreError.unknown(RecordReference(.officer, code))
      }
      var filter = range.filter
      filter.officer = officer.code
      filter.types = type.terms
      return (
        try session.entries(filter, ofSite: site.site),
        try AskedRows([type, site], session)
      )
    }
    try output(in: context).list(
      entries, JournalColumns.brief, empty: asked.empty("这一段没有所办的事项。"),
      summary: "共 \(entries.count) 条。",
      next: entries.last.map { ["wenbao journal show \($0.seq)"] } ?? []
    ) { $0.json }
    return .done
  }
}
