import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao receipt list`: what was imported when (回执列表).
struct ReceiptList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出导入回执",
    discussion: """
      例:
        wenbao receipt list
        wenbao 回执 列表 --csv
      """,
    aliases: ["列表"])

  @OptionGroup var kind: KindOption<ImportKind>
  @OptionGroup var state: StateOption<ReceiptState>
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (receipts, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([kind, state, officer, days], session)
      let receipts = try session.receipts().filter {
        kind.keeps($0.kind) && state.keeps($0.isUndone ? .undone : .valid)
      }
      return (
        try asked.rows(receipts) {
          RowFacts(
            stream: .receipt($0.number), officers: [$0.officer],
            day: Instant($0.recordedAt)?.civilDate)
        }, asked
      )
    }
    try output(in: context).list(
      receipts,
      [
        Column("回执") { $0.number }, Column("状态") { $0.stateName },
        Column("种类") { $0.kind.displayName }, Column("文件", shrinks: true) { $0.file },
        Column("读到", .trailing) { String($0.read) }, Column("新增", .trailing) { String($0.added) },
        Column("变更", .trailing) { String($0.changed) },
        Column("未变", .trailing) { String($0.unchanged) },
        Column("拒收", .trailing) { String($0.refused) }, Column("经办人") { $0.officer },
        Column("时间") { $0.localTime },
      ],
      empty: asked.empty("还没有导入过文件。"), summary: "共 \(receipts.count) 张。",
      next: receipts.last.map { ["wenbao receipt show \($0.number)"] }
        ?? ["wenbao import --with-defaults", "wenbao import 文物登记.xml"]
    ) { $0.json }
    return .done
  }
}

extension ReceiptSummary {
  var stateName: String { isUndone ? "已撤销" : "有效" }

  /// As people read it, in China Standard Time.
  var localTime: String { Instant(recordedAt)?.localText ?? recordedAt }

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "number": .string(number), "entry": .integer(entry), "kind": .string(kind.rawValue),
      "file": .string(file), "sha256": .string(sha256), "bytes": .integer(bytes),
      "read": .integer(read), "added": .integer(added), "changed": .integer(changed),
      "unchanged": .integer(unchanged), "refused": .integer(refused), "undone": .bool(isUndone),
      "officer": .string(officer), "recordedAt": .string(recordedAt),
    ]
  }
}
