import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao unit list`: the units in force (单位列表).
struct UnitList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出单位",
    discussion: """
      例:
        wenbao unit list
        wenbao 单位 列表 --kind township
        wenbao unit list --as-of 2026-03-31
      """,
    aliases: ["列表"])

  @Option(help: ArgumentHelp("只列这一种", valueName: "种类"))
  var kind: UnitKind?

  @OptionGroup var day: DayArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (units, past) = try bureau(in: context, day).read { session in
      (try session.units().filter { kind == nil || $0.kind == kind }, session.past)
    }
    try output(in: context).list(
      units,
      [
        Column("编号") { $0.code }, Column("名称", shrinks: true) { $0.name },
        Column("种类") { $0.kind.displayName }, Column("统计用区划代码") { $0.statisticalCode },
        Column("文物点", .trailing) { String($0.siteCount) },
        Column("隐患", .trailing) { String($0.openHazardCount) },
        Column("承接单位") { $0.successor },
      ],
      empty: "没有单位。",
      summary: (past?.summaryPrefix ?? "") + "共 \(units.count) 个。隐患：在册未销号的。",
      next: units.first.map { ["wenbao unit show \($0.code)\(day.words)"] } ?? [],
      extra: past.extra
    ) { $0.json }
    return .done
  }
}

extension UnitSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "code": .string(code), "name": .string(name), "kind": .string(kind.rawValue),
      "statisticalCode": statisticalCode.map(JSONValue.string),
      "statisticalEdition": statisticalEdition.map(JSONValue.string),
      "validFrom": validFrom.map(JSONValue.string), "validTo": validTo.map(JSONValue.string),
      "successor": successor.map(JSONValue.string), "siteCount": .integer(siteCount),
      "openHazardCount": .integer(openHazardCount),
    ])
  }
}
