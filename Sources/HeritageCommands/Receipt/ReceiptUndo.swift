import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao receipt undo`: takes an import back (撤销).
struct ReceiptUndo: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "撤销一次导入",
    discussion: """
      撤销不删除任何记录：另记一条流水，这次导入的内容不再有效，编号不再使用。已有后来的记录引用它时不能撤销。

      例:
        wenbao receipt undo HZ-2026-0001-U --reason 名单有误 --dry-run
        wenbao 回执 撤销 HZ-2026-0001-U --reason 名单有误
      """,
    aliases: ["撤销"])

  @Argument(help: ArgumentHelp("回执编号", valueName: "回执"))
  var number: String

  @Option(help: ArgumentHelp("撤销的原因", valueName: "原因"))
  var reason: String

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !reason.isBlank else { throw ValidationError("--reason 不能空白") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let outcome = try bureau(in: context).undo(receipt: number, reason: reason, isDryRun: isDryRun)
    let voided =
      outcome.voided.isEmpty
      ? "" : "随之误登作废的隐患 \(outcome.voided.count) 项：\(outcome.voided.joined(separator: "、"))。"
    output(in: context).done(
      isDryRun
        ? "回执 \(outcome.receipt) 可以撤销。\(voided)试运行，未写入。" : "已撤销回执 \(outcome.receipt)。\(voided)",
      next: ["wenbao receipt show \(outcome.receipt)"],
      json: [
        "receipt": .string(outcome.receipt), "entry": .integer(outcome.entry),
        "hazardNumbers": .array(outcome.voided.map(JSONValue.string)), "dryRun": .bool(isDryRun),
      ])
    return .done
  }
}
