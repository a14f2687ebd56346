import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk recompute`: an assessment computed again from its stored inputs (重算).
struct RiskRecompute: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "recompute", abstract: "按当时填的档重算一次评估，可换一版方法；不写入",
    discussion: """
      按原来的版本重算，得分须与登记的相同，否则退出码为 1。

      例:
        wenbao risk recompute 1
        wenbao 风险 重算 1 --version 2026-1
      """,
    aliases: ["重算"])

  @Argument(help: ArgumentHelp("评估编号", valueName: "评估"))
  var number: String

  @Option(name: .customLong("version"), help: ArgumentHelp("方法的哪一版；不写则为原来的", valueName: "版本"))
  var methodVersion: String?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (page, isOwn) = try bureau(in: context).read { session in
      let summary = try session.assessment(number)
      let (method, result) = try session.recompute(summary, version: methodVersion)
      return (
        RiskPage(
          assessment: summary, result: result, method: method,
          siteName: try session.site(summary.site).markedName, uses: []),
        method.version == summary.methodVersion
      )
    }
    let summary = page.assessment
    let agrees = page.result.map { $0.score == summary.score && $0.grade == summary.grade } ?? false
    let stored = "登记：得分 \(summary.score)，\(summary.grade.shown)（\(summary.methodVersion) 版）。"
    let computed =
      page.result.map { "重算：\(RiskPage.words($0))（\(page.method.version) 版）。" }
      ?? "这一版方法有当时没有评定的因素，不能重算。"
    output(in: context).show(
      ["\(summary.number) \(summary.site) \(page.siteName)\n\(stored)\n\(computed)"]
        + page.explanation,
      next: ["wenbao risk show \(summary.number)"],
      json: page.json(extra: ["agrees": .bool(agrees)]))
    return page.result == nil || (isOwn && !agrees) ? .differences : .done
  }
}
