import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao officer list`: all officers (经办人列表).
struct OfficerList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出经办人",
    discussion: """
      例:
        wenbao officer list
        wenbao 经办人 列表 --csv
        wenbao officer list --as-of 2026-03-31
      """,
    aliases: ["列表"])

  @OptionGroup var day: DayArguments
  @OptionGroup var state: StateOption<OfficerState>
  @OptionGroup var unit: UnitOption
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (officers, units, asked, past) = try bureau(in: context, day).read { session in
      let asked = try AskedRows([state, unit], session)
      let officers = try session.officers().filter {
        state.keeps($0.leftOn == nil ? .inPost : .left)
      }
      return (
        try asked.rows(officers) { RowFacts(units: [$0.unit].compactMap { $0 }) },
        try session.unitNames(), asked, session.past
      )
    }
    output(in: context).note(asked)
    try output(in: context).list(
      officers,
      [
        Column("工号") { $0.code }, Column("姓名") { $0.name },
        Column("单位", shrinks: true) { officer in
          officer.unit.map { units[$0] ?? $0 } ?? "主管局"
        },
        Column("系统账户") { $0.account },
        Column("在办隐患", .trailing) { String($0.openHazardCount) },
        Column("离岗") { officer in officer.leftOn.map { "\($0)，接手 \(officer.successor ?? "")" } },
      ],
      empty: asked.empty("没有经办人。"), summary: (past?.summaryPrefix ?? "") + "共 \(officers.count) 人。",
      next: past == nil
        ? ["wenbao officer add 工号 --name 姓名 --unit 单位 --account 账户"] : ["wenbao officer list"],
      extra: past.extra
    ) { $0.json }
    return .done
  }
}

extension OfficerSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "code": .string(code), "name": .string(name), "unit": unit.map(JSONValue.string),
      "account": account.map(JSONValue.string), "openHazardCount": .integer(openHazardCount),
      "leftOn": (leftOn?.description).map(JSONValue.string),
      "successor": successor.map(JSONValue.string),
    ])
  }
}
