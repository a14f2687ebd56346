import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao case show`: a case with its verdict and steps (案卷详情).
struct CaseShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一件报建案卷的详情与下一步",
    discussion: """
      例:
        wenbao case show 1
        wenbao 报建 详情 BJ-2026-0001-A
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let page = try bureau.read { session in
      let summary = try session.worksCase(number)
      return CasePage(
        summary: summary, verdict: try session.frozenVerdict(of: summary),
        facts: try session.facts(of: summary),
        steps: try session.steps(of: .worksCase(summary.number)), today: bureau.today)
    }
    output(in: context).show(
      page.blocks,
      next: CaseWords.next(page.facts),
      json: page.json)
    return .done
  }
}
