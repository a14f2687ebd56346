import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao document deliver`: records that papers were delivered (送达).
struct DocumentDeliver: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: "登记文书送达",
    discussion: """
      例:
        wenbao document deliver TZ-2026-0001-Q TZ-2026-0002-O --recipient 示例收件人 --on 2026-02-21
        wenbao 文书 送达 TZ-2026-0003-M --recipient 示例收件人 --method post --evidence 回执.jpg
      """,
    aliases: ["送达"])

  @Argument(help: ArgumentHelp("文书编号，可写多个", valueName: "文书"))
  var numbers: [String]

  @Option(help: ArgumentHelp("签收人", valueName: "姓名"))
  var recipient: String?

  @Option(help: ArgumentHelp("送达方式", valueName: "方式"))
  var method: DeliveryMethod = .direct

  @Option(help: ArgumentHelp("说明", valueName: "说明"))
  var note: String?

  @Option(help: ArgumentHelp("送达日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let terms = DeliveryTerms(recipient: recipient ?? "", method: method, note: note)
    let evidence = try files.read(for: bureau).map(\.file)
    let documents = try bureau.deliver(
      numbers, terms, evidence: evidence, on: on, isDryRun: isDryRun)
    output(in: context).done(
      (isDryRun ? "试运行，未写入。可以登记送达 " : "已登记送达 ") + "\(documents.count) 件："
        + documents.map(\.number).joined(separator: "、") + "。",
      next: documents.first.map { ["wenbao document show \($0.number)"] } ?? [],
      json: [
        "dryRun": .bool(isDryRun), "count": .integer(documents.count),
        "items": .array(documents.map { $0.json() }),
      ])
    return .done
  }
}
