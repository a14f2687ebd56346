import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao use show`: a use with its permission, conditions and reviews (使用详情).
struct UseShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一项使用的详情：批准、条件、复核",
    discussion: """
      例:
        wenbao use show 1
        wenbao 使用 详情 LY-2026-0001-3
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("使用编号", valueName: "使用"))
  var number: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (use, site, steps) = try bureau(in: context).read { session in
      let use = try session.use(number)
      return (use, try session.site(use.site), try session.steps(of: .use(use.number)))
    }
    let payload = steps.first?.payload ?? .null
    let conditions = (payload["conditions"]?.array ?? []).compactMap(\.string)
    output(in: context).show(
      [
        facts(use, site, payload), conditionBlock(conditions, use),
        StepTable.block(steps, empty: ""),
      ],
      next: use.state == .inForce
        ? ["wenbao use review \(use.number) --result kept --opinion 意见"]
        : ["wenbao use list \(use.site)"],
      json: use.json(extra: [
        "permitConditions": .array(conditions.map(JSONValue.string)),
        "steps": StepTable.json(steps),
      ]))
    return .done
  }

  private func facts(
    _ use: UseSummary, _ site: SiteSummary, _ payload: JSONValue
  ) -> KeyValueBlock {
    func paper(_ number: String, _ body: String) -> String? {
      let said = [payload[body]?.string, payload[number]?.string].compactMap { $0 }
      return said.isEmpty ? nil : said.joined(separator: "，")
    }
    return KeyValueBlock(
      "\(use.number) \(use.kind.displayName)：\(use.use)",
      [
        "文物点": "\(site.code) \(site.name)\(site.provenance.mark)", "状态": use.state.displayName,
        "使用人": use.user, "开放": use.openness.displayName, "登记": use.begunOn.description,
        "下次复核": use.state == .inForce ? use.reviewOn.description : nil,
        "加重风险": use.worsens, "征得同意": paper("consent", "consentedBy"),
        "批准": paper("permission", "permittedBy"),
      ])
  }

  private func conditionBlock(_ conditions: [String], _ use: UseSummary) -> any TextBlock {
    guard !conditions.isEmpty else { return "批准没有附条件。" }
    return TextTable(
      conditions.enumerated().map { (index: $0, text: $1) },
      [
        Column(use.state == .inForce ? "检查项" : "原检查项") { "\(use.number):C-\($0.index + 1)" },
        Column("条件", shrinks: true) { $0.text },
      ])
  }
}
