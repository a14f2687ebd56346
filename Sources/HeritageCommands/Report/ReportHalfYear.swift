import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// `wenbao report half-year`: the figures that go upward each half-year (半年报).
struct ReportHalfYear: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "half-year", abstract: "半年报：底数、检查、隐患，以及要由人填写的",
    discussion: """
      不写哪半年的，是今天所在的半年。登记册里没有的数（事故、举报、处罚等）留空，由人填写。

      例:
        wenbao report half-year 2026H1
        wenbao report half-year 2026上半年 --csv
        wenbao 报表 半年报 上半年 --output 半年报.html
      """,
    aliases: ["半年报"])

  @Argument(help: ArgumentHelp("哪半年：2026H1、2026上半年、下半年", valueName: "半年"))
  var half: WrittenHalfYear?

  @OptionGroup var form: FormFile
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    if list.isTable, form.file != nil {
      throw ValidationError("--output 写的是网页，不能与 --csv、--xlsx 一起用")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    guard let half = half.map({ $0.half(on: bureau.today) }) ?? bureau.today.halfYear else {
      throw ValidationError("没有这半年")
    }
    let page = try bureau.read {
      HalfYearPage(report: try HalfYearReport(half, today: bureau.today, $0))
    }
    if let file = form.file {
      try form.write(PaperPage.html(page.paper), to: file, overwriting: list.force)
    }
    let output = output(in: context)
    if let remark = page.report.span.remark { output.note(remark) }
    let next = page.next(hasPaper: form.file != nil)
    guard output.format == .text else {
      try output.list(
        page.report.lines, page.columns, empty: "", next: next,
        extra: page.extra(file: form.file)
      ) { HalfYearPage.json($0) }
      return .done
    }
    output.show(
      form.file.map { ["\(page.report.title)：\($0)"] } ?? page.blocks, next: next, json: .null)
    return .done
  }
}
