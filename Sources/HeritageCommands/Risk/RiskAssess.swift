import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk assess`: assesses the risk of a site by a published method (评估).
struct RiskAssess: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "评估一处文物点的风险",
    discussion: """
      因素写代码或中文名，档为 1 至 5，含义见 wenbao risk method。由登记册清点的因素不填。
      按记入时的台账清点，所以不能补填日期。

      例:
        wenbao risk assess KS6-01 --level 结构=3 消防=2 汛期=2 白蚁=3 防雷=1 盗掘盗窃=1 使用=2 价值=4
        wenbao 风险 评估 KS6-01 --version 2026-1 --explain --level structure=3 fire=2 flood=2 \\
          termites=3 lightning=1 theft=1 use=2 value=4 --note 结构=南墙外闪
      """,
    aliases: ["评估"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp("因素=档，可写多个", valueName: "因素=档"))
  var level: [FactorLevel] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("因素=说明，可写多个", valueName: "因素=说明"))
  var note: [FactorValue] = []

  @Option(help: ArgumentHelp("方法编号；不写则为最新的", valueName: "方法"))
  var method: String?

  @Option(name: .customLong("version"), help: ArgumentHelp("方法的哪一版；不写则为最新的", valueName: "版本"))
  var methodVersion: String?

  @Flag(help: "列出每个因素占多少")
  var explain = false

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let twice = Dictionary(grouping: level, by: \.factor).first { $0.value.count > 1 }
    if let twice { throw ValidationError("“\(twice.key.displayName)”写了两次") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let outcome = try bureau.assess(
      RiskRequest(
        site: site, method: method, version: methodVersion,
        levels: Dictionary(level.map { ($0.factor, $0.level) }) { $1 },
        notes: Dictionary(note.map { ($0.factor, $0.text) }) { $1 },
        evidence: try files.read(for: bureau)), isDryRun: isDryRun)
    let (name, uses) = try bureau.read { session in
      (
        try session.site(site).markedName,
        try session.uses(site: site).filter { $0.worsens != nil && $0.state == .inForce }
      )
    }
    let page = RiskPage(
      assessment: outcome.assessment, result: outcome.result, method: outcome.method,
      siteName: name, uses: uses)
    let number = outcome.assessment.number
    output(in: context).show(
      ["\(number) \(page.verdict)。" + (isDryRun ? "试运行，未写入。" : "复核后生效。")]
        + (explain ? page.explanation : []) + page.useBlocks,
      next: isDryRun
        ? [] : ["wenbao risk review \(number) --as 另一位经办人 --result confirmed --opinion 意见"],
      json: page.json(extra: ["dryRun": .bool(isDryRun)]))
    return .done
  }
}
