import Heritage
import HeritageOperations
import HeritageStore

/// What became of one file, as a receipt (导入回执) for people.
struct ReceiptPage {
  /// How many field differences are printed.
  private static let differenceLimit = 200

  let file: FileOutcome

  var blocks: [any TextBlock] {
    if let earlier = file.earlierReceipt {
      let later = file.supersedingReceipt.map { "其后的回执 \($0) 改了它的内容，以后者为准。" } ?? ""
      return ["\(file.file) 已作为回执 \(earlier) 导入过，没有重复导入。\(later)"]
    }
    var facts = KeyValueBlock(
      file.receipt.map { "导入回执 \($0)" } ?? "没有写回执",
      [
        "文件": file.file, "种类": file.kind.displayName,
        "SHA-256": String(file.sha256.prefix(16)) + "…",
        "记录": "读到 \(file.read)：新增 \(file.added)，变更 \(file.changed)，"
          + "未变 \(file.unchanged)，拒收 \(file.refused)",
      ])
    if !file.hazards.isEmpty {
      facts.rows.append(("登记隐患", "\(file.hazards.count) 项：" + file.hazards.joined(separator: "、")))
    }
    if file.unchecked > 0 {
      facts.rows.append(("没有查", "\(file.unchecked) 项未查，照旧到期"))
    }
    return [facts] + differences
  }

  private static func text(_ value: String?, _ difference: ContentDifference) -> String? {
    value.map {
      StoredValueWords.text(
        of: $0, in: difference.column, of: FieldWords.table(ofRow: difference.row))
    }
  }

  private var differences: [any TextBlock] {
    let rows = file.changes.flatMap { change in change.differences.map { (change, $0) } }
    guard !rows.isEmpty else { return [] }
    let table = TextTable(
      Array(rows.prefix(Self.differenceLimit)),
      [
        Column("变更记录") { "\(RecordKindWords.name(of: $0.0.kind)) \($0.0.key)" },
        Column("版次", .trailing) { String($0.0.revision) },
        Column("位置") { FieldWords.name(ofRow: $0.1.row) },
        Column("字段") { FieldWords.name(of: $0.1.column, in: FieldWords.table(ofRow: $0.1.row)) },
        Column("原值", shrinks: true) { Self.text($0.1.old, $0.1) },
        Column("新值", shrinks: true) { Self.text($0.1.new, $0.1) },
      ])
    guard rows.count > Self.differenceLimit else { return [table] }
    return [table, "共 \(rows.count) 处变更，只列出前 \(Self.differenceLimit) 处；全部见 --json。"]
  }
}

extension ContentDifference {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "row": .string(row), "field": .string(column), "oldValue": old.map(JSONValue.string),
      "newValue": new.map(JSONValue.string),
    ])
  }
}
