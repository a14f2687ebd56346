import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao use record`: how a site is used, or what was held there (登记使用).
struct UseRecord: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "登记使用现状、改变用途，或开放、活动、宣传",
    discussion: """
      例:
        wenbao use record KS6-01 --use 社区茶馆 --openness open --user 示例使用人 --worsens 增加用电
        wenbao use record KS6-01 --kind change --use 展示馆 --openness open --user 示例使用人 \\
          --permission 示例批复〔2026〕2号 --permitted-by 机关 --consent 示例函〔2026〕2号 \\
          --consented-by 部门 --condition 不得用明火 --condition 每日闭馆断电
        wenbao 使用 登记 KS6-01 --kind 活动 --title 示例讲座 --reach 60
      """,
    aliases: ["登记"])

  /// What can be recorded: a use, or something held.
  enum Kind: String, CodedTerm, ExpressibleByArgument {
    case present, change, visit, activity, publicity

    var displayName: String {
      UseKind(rawValue: rawValue)?.displayName ?? EventKind(rawValue: rawValue)?.displayName
        ?? rawValue
    }
  }

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(
    help: ArgumentHelp(
      "present 现状使用、change 改变用途、visit 开放参观、activity 活动、publicity 宣传", valueName: "种类"))
  var kind: Kind = .present

  @OptionGroup var terms: UseTermArguments

  @Option(help: ArgumentHelp("活动、宣传的名称", valueName: "名称"))
  var title: String?

  @Option(help: ArgumentHelp("人次", valueName: "人次"))
  var reach: Int?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let evidence = try files.read(for: bureau)
    let output = output(in: context)
    let tried = act.isDryRun ? "试运行，未写入。" : ""
    if let event = EventKind(rawValue: kind.rawValue) {
      let held = try bureau.hold(
        event, title: title ?? "", reach: reach, at: site, evidence: evidence, act.options)
      output.done(
        "\(held.number) 已登记：\(held.site) \(held.kind.displayName) \(held.title)，\(held.heldOn)，\(held.reach) 人次。\(tried)",
        next: act.isDryRun ? [] : ["wenbao use list \(held.site)"],
        json: Self.json(held.json(), isDryRun: act.isDryRun))
      return .done
    }
    let use = try bureau.recordUse(
      terms.terms(kind == .change ? .change : .present), of: site, evidence: evidence, act.options)
    let conditions = terms.condition.isEmpty ? "" : "\(terms.condition.count) 条条件成为检查项。"
    output.done(
      "\(use.number) 已登记：\(use.site) \(use.kind.displayName)，\(use.use)；\(use.reviewOn) 前复核。\(conditions)\(tried)",
      next: act.isDryRun
        ? []
        : ["wenbao use show \(use.number)"]
          + (terms.condition.isEmpty ? [] : ["wenbao checklist show \(use.site)"]),
      json: Self.json(use.json(), isDryRun: act.isDryRun))
    return .done
  }

  /// A use or an event, with the members that the other has.
  private static func json(_ recorded: JSONValue, isDryRun: Bool) -> JSONValue {
    JSONValue.shown([
      "state": nil, "use": nil, "openness": nil, "user": nil, "worsens": nil, "begunOn": nil,
      "reviewOn": nil, "title": nil, "reach": nil, "heldOn": nil, "dryRun": .bool(isDryRun),
    ]).adding(members(of: recorded))
  }

  private static func members(of json: JSONValue) -> [String: JSONValue?] {
    if case .object(let members) = json { members.mapValues { $0 } } else { [:] }
  }
}

/// What a use is, and what permits it.
struct UseTermArguments: ParsableArguments {
  @Option(help: ArgumentHelp("用途", valueName: "用途"))
  var use: String?

  @Option(help: ArgumentHelp("open 开放、closed 未开放", valueName: "开放"))
  var openness: Openness?

  @Option(help: ArgumentHelp("使用人", valueName: "使用人"))
  var user: String?

  @Option(help: ArgumentHelp("怎样加重风险；不加重的不写", valueName: "说明"))
  var worsens: String?

  @Option(help: ArgumentHelp("批准文号", valueName: "文号"))
  var permission: String?

  @Option(name: .customLong("permitted-by"), help: ArgumentHelp("批准机关", valueName: "机关"))
  var permittedBy: String?

  @Option(help: ArgumentHelp("同意的文号", valueName: "文号"))
  var consent: String?

  @Option(name: .customLong("consented-by"), help: ArgumentHelp("同意的部门", valueName: "部门"))
  var consentedBy: String?

  @Option(help: ArgumentHelp("批准所附的条件，一条一个 --condition", valueName: "条件"))
  var condition: [String] = []

  func terms(_ kind: UseKind) -> UseTerms {
    UseTerms(
      kind: kind, use: use ?? "", openness: openness, user: user ?? "", worsens: worsens ?? "",
      permission: permission ?? "", permittedBy: permittedBy ?? "", consent: consent ?? "",
      consentedBy: consentedBy ?? "", conditions: condition)
  }
}

extension UseSummary {
  /// As `--json` gives it.
  func json(extra: [String: JSONValue?] = [:]) -> JSONValue {
    .shown(
      [
        "number": .string(number), "site": .string(site), "state": .string(state.rawValue),
        "kind": .string(kind.rawValue), "use": .string(use), "openness": .string(openness.rawValue),
        "user": .string(user), "worsens": worsens.map(JSONValue.string),
        "begunOn": .string(begunOn.description), "reviewOn": .string(reviewOn.description),
      ].merging(extra) { $1 })
  }
}

extension EventSummary {
  /// As `--json` gives it.
  func json(extra: [String: JSONValue?] = [:]) -> JSONValue {
    .shown(
      [
        "number": .string(number), "site": .string(site), "kind": .string(kind.rawValue),
        "title": .string(title), "reach": .integer(reach), "heldOn": .string(heldOn.description),
      ].merging(extra) { $1 })
  }
}
