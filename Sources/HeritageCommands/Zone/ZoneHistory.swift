import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao zone history`: every line that the zones of a site have had (区划沿革).
struct ZoneHistory: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "一处文物点各区划的历次界线：登记的、补画的、重划的",
    discussion: """
      每一版文字和图形都保留：重划只是从某日起取代，补画和更正只是新的一版。

      例:
        wenbao zone history KS6-01
        wenbao 区划 沿革 KS6-01 P1
      """,
    aliases: ["沿革"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @Argument(help: ArgumentHelp("只列这一个区划", valueName: "区划"))
  var zone: String?

  @OptionGroup var kind: KindOption<ZoneKind>
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (lines, asked) = try bureau(in: context).read { session in
      let lines = try session.zoneHistory(of: session.site(code).code)
        .filter { zone == nil || $0.code == zone }
      if let zone, lines.isEmpty {
        throw StoreError.unknown(RecordReference(.zone, "\(code)/\(zone)"))
      }
      let asked = try AskedRows([kind, days], session)
      return (
        try asked.rows(lines.filter { kind.keeps($0.kind) }) {
          RowFacts(day: $0.validFrom.flatMap { CivilDate($0) })
        }, asked
      )
    }
    try output(in: context).list(
      lines,
      [
        Column("区划") { $0.code }, Column("种类") { $0.kind.displayName },
        Column("怎么来的") { $0.origin.displayName },
        Column("有效期") { line in
          guard line.isInForce else { return "已由新版取代" }
          return (line.validFrom.map { "\($0) 起" } ?? "起始日期未载")
            + (line.validTo.map { "至 \($0)" } ?? "")
        },
        Column("文字", shrinks: true) { $0.text ?? "（以登记文字为准）" },
        Column("来源", shrinks: true) { $0.source },
        Column("图形") { $0.method?.displayName ?? "没有" },
        Column("面积", .trailing) { $0.computedArea?.text(digits: 1) },
        Column("流水", .trailing) { "\($0.entry)" }, Column("录入") { $0.recordedOn },
      ],
      empty: asked.empty("没有登记区划。"), summary: "共 \(lines.count) 条。面积以平方米计；“至”的一天不再有效。",
      next: lines.isEmpty
        ? [] : ["wenbao zone show \(code)", "wenbao journal show \(lines[0].entry)"]
    ) { $0.json }
    return .done
  }
}

extension ZoneHistoryLine {
  fileprivate var json: JSONValue {
    .shown([
      "site": .string(site), "code": .string(code), "kind": .string(kind.rawValue),
      "origin": .string(origin.rawValue), "revision": .integer(revision),
      "inForce": .bool(isInForce), "validFrom": validFrom.map(JSONValue.string),
      "validTo": validTo.map(JSONValue.string), "text": text.map(JSONValue.string),
      "source": source.map(JSONValue.string), "method": method.map { .string($0.rawValue) },
      "rule": rule.map(JSONValue.string),
      "computedArea": computedArea.map { .string($0.text(digits: 2)) },
      "entry": .integer(entry), "recordedOn": .string(recordedOn),
    ])
  }
}
