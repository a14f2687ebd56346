import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard show`: all that is on record about a hazard (详情).
struct HazardShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一项隐患的详情与下一步",
    discussion: """
      例:
        wenbao hazard show 1
        wenbao 隐患 详情 YH-2026-0001-F
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("隐患编号", valueName: "隐患"))
  var number: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let dossier = try bureau.read { try HazardDossier(number, $0) }
    let page = HazardPage(dossier: dossier, today: bureau.today)
    output(in: context).show(page.blocks, next: dossier.next, json: page.json)
    return .done
  }
}
