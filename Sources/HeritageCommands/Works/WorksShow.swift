import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao works show`: works with what they are for, every step and its evidence (工程详情).
struct WorksShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一项保护工程的详情与下一步",
    discussion: """
      例:
        wenbao works show 1
        wenbao 工程 详情 GC-2026-0001-1
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let page = try bureau.read { try WorksPage(number, today: bureau.today, $0) }
    output(in: context).show(page.blocks, next: page.next, json: page.json)
    return .done
  }
}
