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
      """,
    aliases: ["列表"])

  @Option(help: ArgumentHelp("只列最近的几条", valueName: "条数"))
  var last: Int?

  @Option(help: ArgumentHelp("从哪一条起", valueName: "序号"))
  var from: Int?

  @Option(help: ArgumentHelp("到哪一条止", valueName: "序号"))
  var to: Int?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    guard last.map({ $0 > 0 }) ?? true else { throw ValidationError("--last 须是正整数") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let entries = try bureau(in: context).read { session in
      try session.entries(from: from, to: to, last: last)
    }
    output(in: context).list(
      entries, JournalColumns.brief, empty: "没有流水。", summary: "共 \(entries.count) 条。",
      next: entries.last.map { ["wenbao journal show \($0.seq)"] } ?? []
    ) { $0.json }
    return .done
  }
}
