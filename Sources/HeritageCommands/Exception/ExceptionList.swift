import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao exception list`: all exceptions (特批一览).
struct ExceptionList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "特批一览",
    discussion: """
      例:
        wenbao exception list
        wenbao 特批 一览 --hazard 4 --csv
      """,
    aliases: ["一览"])

  @Option(help: ArgumentHelp("只列这项隐患的", valueName: "隐患"))
  var hazard: String?

  @Option(help: ArgumentHelp("只列这一事项的", valueName: "事项"))
  var condition: ExceptionCondition?

  @OptionGroup var state: StateOption<ExceptionState>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var person: PersonOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (exceptions, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([state, site, unit, officer, person, days], session)
      let exceptions = try session.exceptions(
        hazard: hazard.map { try session.hazard($0).number }
      ).filter {
        (condition == nil || $0.condition == condition)
          && state.keeps($0.usedEntry == nil ? .unused : .used)
      }
      return (
        try asked.rows(exceptions) {
          RowFacts(
            stream: .exception($0.number), officers: [$0.officer], persons: [$0.approver],
            day: $0.grantedOn)
        }, asked
      )
    }
    output(in: context).note(asked)
    try output(in: context).list(
      exceptions,
      [
        Column("编号") { $0.number }, Column("日期") { $0.grantedOn.description },
        Column("隐患") { $0.hazard }, Column("事项") { $0.condition.displayName },
        Column("经办人") { $0.officer }, Column("特批人") { $0.approver },
        Column("理由", shrinks: true) { $0.reason }, Column("文号", shrinks: true) { $0.document },
        Column("用于") { $0.usedEntry.map { "流水 \($0)" } ?? "未用" },
      ],
      empty: condition == nil ? asked.empty("没有特批。") : "没有符合条件的。",
      summary: "共 \(exceptions.count) 件。",
      next: exceptions.first.map { ["wenbao hazard history \($0.hazard)"] } ?? []
    ) { $0.json }
    return .done
  }
}

extension ExceptionSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "number": .string(number), "hazard": .string(hazard),
      "condition": .string(condition.rawValue), "officer": .string(officer),
      "approver": .string(approver), "reason": .string(reason), "document": .string(document),
      "grantedOn": .string(grantedOn.description), "usedEntry": usedEntry.map(JSONValue.integer),
    ])
  }
}
