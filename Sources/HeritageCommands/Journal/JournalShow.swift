import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao journal show`: one entry with its content and hashes (流水详情).
struct JournalShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一条流水：内容、散列值",
    discussion: """
      例:
        wenbao journal show 1
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("流水序号", valueName: "序号"))
  var seq: Int

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let entry = try bureau(in: context).read { try $0.entry(seq) }
    let payload = try? JSONValue(parsing: entry.payload)
    let facts = KeyValueBlock(
      "流水 \(entry.seq) \(entry.typeName)",
      [
        "对象": entry.stream, "种类": entry.type, "发生日": entry.occurredOn, "记入日": entry.bookedOn,
        "记录时间": entry.localTime, "经办人": entry.officer, "系统账户": entry.account,
        "受托依据": entry.onBehalfPaper, "散列值": entry.hashText, "前一条": entry.previousHashText,
      ])
    let content = "内容:\n" + (payload?.indentedText ?? entry.payload)
    guard case .object(var json) = entry.json else { return .bug }
    json["payload"] = payload ?? .string(entry.payload)
    json["payloadVersion"] = .integer(entry.payloadVersion)
    json["hashVersion"] = .integer(entry.hashVersion)
    output(in: context).show([facts, content], next: ["wenbao verify"], json: .object(json))
    return .done
  }
}
