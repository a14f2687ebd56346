import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao inspect list`: inspections recorded (检查列表).
struct InspectList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出检查记录",
    discussion: """
      例:
        wenbao inspect list
        wenbao 检查 列表 --site KS6-01
        wenbao inspect list --from 2026-01-01 --inspector 示例甲
      """,
    aliases: ["列表"])

  @OptionGroup var kind: KindOption<InspectionKind>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption

  @Option(
    name: [.long, .customLong("person")], help: ArgumentHelp("只列这位检查人的", valueName: "姓名"))
  var inspector: String?

  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (inspections, unlisted, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([kind, site, unit, days], session)
      let inspections = try asked.rows(session.inspections(site: site.site).filter(isAsked)) {
        RowFacts(sites: [$0.site], units: [$0.unit], day: $0.inspectedOn)
      }
      return (inspections, try session.unlistedItems(of: inspections, site: site.site), asked)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      inspections,
      [
        Column("编号") { $0.code }, Column("日期") { $0.inspectedOn.description },
        Column("文物点", shrinks: true) { "\($0.site) \($0.siteName)" },
        Column("种类") { $0.kind.displayName },
        Column("检查人", shrinks: true) { $0.inspectors.joined(separator: "、") },
        Column("检查项", .trailing) { String($0.answered) },
        Column("不符合", .trailing) { String($0.nonconform) },
        Column("未查", .trailing) { String($0.notChecked) },
        Column("未列入", .trailing) { String(unlisted[$0.code]?.count ?? 0) },
        Column("数据性质", rank: 0) { $0.provenance.displayName },
      ],
      empty: inspector == nil ? asked.empty("没有检查记录。") : "没有符合条件的。",
      summary: "共 \(inspections.count) 次。未列入：适用而没有列入那次检查的项；未查的、未列入的照旧到期。",
      next: inspections.last.map { ["wenbao inspect show \($0.code)"] } ?? ["wenbao inspect due"]
    ) { $0.json(unlisted: unlisted[$0.code] ?? []) }
    return .done
  }

  private func isAsked(_ inspection: InspectionSummary) -> Bool {
    kind.keeps(inspection.kind) && inspector.map(inspection.inspectors.contains) ?? true
  }
}

extension InspectionSummary {
  /// As `--json` gives it.
  ///
  /// - Parameter unlisted: the items that applied and are not in it.
  func json(unlisted: [String]) -> JSONValue {
    .shown([
      "unlisted": .array(unlisted.map(JSONValue.string)),
      "code": .string(code), "site": .string(site), "siteName": .string(siteName),
      "provenance": .string(provenance.rawValue), "kind": .string(kind.rawValue),
      "inspectedOn": .string(inspectedOn.description), "unit": .string(unit),
      "inspectors": .array(inspectors.map(JSONValue.string)),
      "note": note.map(JSONValue.string), "answerCount": .integer(answered),
      "nonconformCount": .integer(nonconform),
      "notCheckedCount": .integer(notChecked),
    ])
  }
}

extension AnswerSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "item": .string(item), "subject": .string(subject), "result": .string(result.rawValue),
      "grade": grade.map { .string($0.rawValue) }, "note": note.map(JSONValue.string),
      "hazard": hazard.map(JSONValue.string),
    ])
  }
}
