import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao site show`: everything about one site on a page (文物点详情).
struct SiteShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一处文物点的档案：一屏看全，--full 列出全部",
    discussion: """
      例:
        wenbao site show KS6-01
        wenbao 文物点 查看 KS6-01 --full
        wenbao site show KS6-01 --json
        wenbao site show KS6-01 --as-of 2026-03-31
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @Flag(help: "列出全部：登记内容、区划、责任事项、风险、隐患、工程、使用、沿革")
  var full = false

  @OptionGroup var day: DayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let (page, past) = try bureau.read {
      (try SitePage(code, today: bureau.today, $0), $0.past)
    }
    output(in: context).show(
      past.over(full ? page.blocks : page.brief),
      next: past == nil ? page.next : ["wenbao site show \(page.site.code)"],
      json: page.json.adding(past.extra))
    return .done
  }
}
