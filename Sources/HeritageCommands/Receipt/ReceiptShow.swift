import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao receipt show`: one receipt with the records it brought (回执详情).
struct ReceiptShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一张导入回执和它带来的记录",
    discussion: """
      例:
        wenbao receipt show HZ-2026-0001-U
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("回执编号", valueName: "回执"))
  var number: String

  @OptionGroup var global: GlobalOptions

  /// A record as the receipt brought it.
  private struct Brought {
    var kind: String
    var key: String
    var revision: Int
    var line: Int?

    var json: JSONValue {
      .shown([
        "kind": .string(kind), "key": .string(key), "revision": .integer(revision),
        "line": line.map(JSONValue.integer),
      ])
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let (receipt, records, hazards) = try bureau(in: context).read { session in
      let receipt = try session.receipt(number)
      return (
        receipt,
        try session.records(ofEntry: receipt.entry).map {
          Brought(kind: $0.kind, key: $0.key, revision: $0.revision, line: $0.line)
        }, try session.hazards(broughtBy: receipt)
      )
    }
    var json = receipt.json
    if case .object(var members) = json {
      members["records"] = .array(records.map(\.json))
      members["openHazardNumbers"] = .array(hazards.map(JSONValue.string))
      json = .object(members)
    }
    let table: any TextBlock =
      records.isEmpty
      ? "没有带来新的版次。"
      : TextTable(
        records,
        [
          Column("记录") { RecordKindWords.name(of: $0.kind) }, Column("编号") { $0.key },
          Column("版次", .trailing) { String($0.revision) },
          Column("行", .trailing) { $0.line.map(String.init) },
        ])
    output(in: context).show(
      [facts(receipt, hazards), table], next: next(receipt), json: json)
    return .done
  }

  private func facts(_ receipt: ReceiptSummary, _ hazards: [String]) -> KeyValueBlock {
    var facts = KeyValueBlock(
      "导入回执 \(receipt.number)",
      [
        "状态": receipt.stateName, "文件": receipt.file, "种类": receipt.kind.displayName,
        "SHA-256": receipt.sha256, "字节": String(receipt.bytes),
        "记录": "读到 \(receipt.read)：新增 \(receipt.added)，变更 \(receipt.changed)，"
          + "未变 \(receipt.unchanged)，拒收 \(receipt.refused)",
        "经办人": receipt.officer, "时间": receipt.localTime, "流水": String(receipt.entry),
      ])
    if !hazards.isEmpty { facts.rows.append(("带来的隐患", hazards.joined(separator: "、"))) }
    return facts
  }

  private func next(_ receipt: ReceiptSummary) -> [String] {
    let undo = "wenbao receipt undo \(receipt.number) --reason 原因 --dry-run"
    return (receipt.isUndone ? [] : [undo]) + ["wenbao journal show \(receipt.entry)"]
  }
}
