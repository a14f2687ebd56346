import Heritage
import HeritageStore

/// A statement (对账单) as people read it.
struct StatementPage {
  let statement: StatementSummary
  let names: RegistryNames

  var blocks: [any TextBlock] {
    let content = statement.content
    let parts: [(any TextBlock)?] = [
      head(content), differences(content), RateBlock(content: content, names: names),
      strikeOffs(content), overdue(content), proof(content),
    ]
    let all = parts.compactMap { $0 }
    return [all[0]] + RollForwardBlocks(rows: content.rollForward, names: names).blocks
      + all.dropFirst()
  }

  private func head(_ content: StatementContent) -> KeyValueBlock {
    KeyValueBlock(
      "对账单 \(statement.periodName)",
      [
        "期次": "\(content.number)，\(content.startsOn) 至 \(content.endsOn)",
        "单位": content.bureau, "数据性质": names.nature.displayName,
      ])
  }

  private func differences(_ content: StatementContent) -> (any TextBlock)? {
    guard !content.differences.isEmpty else { return nil }
    let table = TextTable(
      content.differences,
      [
        Column("单位") { names.unit($0.unit) },
        Column("回报") { $0.delivery },
        Column("比对结果") { StatementContent.words($0.classes) },
        Column("处理意见") { StatementContent.words($0.settlements) },
      ])
    return TitledBlock(title: "回报、比对与处理", block: table)
  }

  private func strikeOffs(_ content: StatementContent) -> (any TextBlock)? {
    guard !content.strikeOffs.isEmpty else { return "本期没有销号。" }
    let table = TextTable(
      content.strikeOffs,
      [
        Column("销号编号") { $0.number }, Column("隐患") { $0.hazard },
        Column("流水散列") { $0.hash },
      ])
    return TitledBlock(title: "销号 \(content.strikeOffs.count) 项", block: table)
  }

  private func overdue(_ content: StatementContent) -> any TextBlock {
    KeyValueBlock([
      "逾期未报整改": content.overdue.isEmpty
        ? "无" : "\(content.overdue.count) 项：" + content.overdue.joined(separator: "、"),
      "回头看": StatementContent.words(content.lookBacks) ?? "无",
      "立行立改": content.onTheSpot == 0 ? "无" : "\(content.onTheSpot) 项",
      "补录": content.lateFacts == 0 ? "无" : "\(content.lateFacts) 项",
      "特批": content.exceptions == 0 ? "无" : "\(content.exceptions) 项",
    ])
  }

  private func proof(_ content: StatementContent) -> any TextBlock {
    KeyValueBlock([
      "流水至": "第 \(content.head) 条",
      "流水散列": content.headHash,
      "上期对账单": statement.previousHash ?? "无（第一期）",
      "本对账单": statement.hash,
    ])
  }

  func json(dryRun: Bool? = nil) -> JSONValue {
    .shown([
      "period": .string(statement.periodName), "hash": .string(statement.hash),
      "previousHash": statement.previousHash.map(JSONValue.string),
      "dryRun": dryRun.map(JSONValue.bool), "statement": statement.json,
    ])
  }
}
