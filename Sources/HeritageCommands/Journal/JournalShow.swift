import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao journal show`: entries with their content and hashes (流水详情).
struct JournalShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一条或一段流水：内容、散列值",
    discussion: """
      例:
        wenbao journal show 1
        wenbao journal show --from 2026-04-01 --to 2026-04-30
        wenbao 流水 查看 --from 10 --to 12 --json
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("流水序号", valueName: "序号"))
  var seq: Int?

  @OptionGroup var range: JournalRange
  @OptionGroup var global: GlobalOptions

  private var hasRange: Bool { range.from != nil || range.to != nil }

  func validate() throws {
    if (seq == nil) != hasRange { throw ValidationError("写明流水序号，或者用 --from、--to 写明一段") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let entries = try bureau(in: context).read { session in
      try seq.map { [try session.entry($0)] } ?? session.entries(range.filter)
    }
    let output = output(in: context)
    let count: [any TextBlock] =
      seq != nil ? [] : [entries.isEmpty ? "这一段没有流水。" : "共 \(entries.count) 条。"]
    output.show(
      entries.flatMap(Self.blocks) + count, next: entries.isEmpty ? [] : ["wenbao verify"],
      json: ["count": .integer(entries.count), "items": .array(entries.map(\.fullJSON))])
    return .done
  }

  private static func blocks(_ entry: StoredEntry) -> [any TextBlock] {
    let facts = KeyValueBlock(
      "流水 \(entry.seq) \(entry.typeName)",
      [
        "对象": entry.stream, "种类": entry.type, "发生日": entry.occurredOn, "记入日": entry.bookedOn,
        "记录时间": entry.localTime, "经办人": entry.officer, "系统账户": entry.account,
        "受托依据": entry.onBehalfPaper, "散列值": entry.hashText, "前一条": entry.previousHashText,
      ])
    return [facts, "内容:\n" + (entry.parsedPayload?.indentedText ?? entry.payload)]
  }
}

extension StoredEntry {
  fileprivate var parsedPayload: JSONValue? { try? JSONValue(parsing: payload) }

  /// As `--json` gives it where the whole entry is asked for.
  fileprivate var fullJSON: JSONValue {
    guard case .object(var members) = json else { return json }
    members["payload"] = parsedPayload ?? .string(payload)
    members["payloadVersion"] = .integer(payloadVersion)
    members["hashVersion"] = .integer(hashVersion)
    return .object(members)
  }
}
