import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao batch list`: the batches in force (批次列表).
struct BatchList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出公布批次",
    discussion: """
      例:
        wenbao batch list
        wenbao 批次 列表 --json
      """,
    aliases: ["列表"])

  @OptionGroup var kind: KindOption<BatchKind>
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (batches, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([kind, days], session)
      return (
        try asked.rows(session.batches().filter { kind.keeps($0.kind) }) {
          RowFacts(day: $0.publishedOn.value.flatMap { CivilDate($0) })
        }, asked
      )
    }
    try output(in: context).list(
      batches,
      [
        Column("编号") { $0.code }, Column("名称", shrinks: true) { $0.name },
        Column("种类") { $0.kind.displayName }, Column("批次", .trailing) { String($0.ordinal) },
        Column("公布日期") { $0.publishedOn.shownUntilPublished },
        Column("文物点", .trailing) { String($0.siteCount) },
        Column("申报", .trailing) { $0.declaredCount.map(String.init) },
        Column("数据性质", rank: 0) { $0.provenance.displayName },
      ],
      empty: asked.empty("没有公布批次。"), summary: "共 \(batches.count) 批。",
      next: batches.first.map { ["wenbao batch show \($0.code)"] }
        ?? ["wenbao import --with-defaults", "wenbao import 文物登记.xml"]
    ) { $0.json }
    return .done
  }
}

extension BatchSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "code": .string(code), "name": .string(name), "kind": .string(kind.rawValue),
      "ordinal": .integer(ordinal), "provenance": .string(provenance.rawValue),
      "decisionDocument": decisionDocument.json, "decidedOn": decidedOn.map(JSONValue.string),
      "announcement": announcement.json, "declaredCount": declaredCount.map(JSONValue.integer),
      "siteCount": .integer(siteCount),
    ]).adding(publishedOn.json(as: "publishedOn")).adding(publisher.json(as: "publisher"))
  }
}
