import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao screen run`: footprints against every zone in force on the day of the application (核查用地).
struct ScreenRun: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "核查用地：触及哪些区划、依据、由谁审批、要交哪些材料",
    discussion: """
      用地文件可以是 KML、KMZ、GML、GeoJSON、GeoPackage、Shapefile、DXF、国土报盘文本、
      拐点坐标表（CSV、xlsx），一个文件可以有许多块用地。run 可以不写。
      面积和距离都是椭球面上的（平方米、米）。距界线不超过该界线误差的，判为“在界线误差以内，不能判定”。
      退出码：都不触及区划为 0；有触及的（或不能判定的、附近有未画图形区划的）为 1；用地文件有差错为 65。

      例:
        wenbao screen 用地.geojson --on 2026-11-20
        wenbao screen run 用地红线.csv --crs EPSG:4549 --near 200 --explain
        wenbao 核查 用地 用地.kml
      """,
    aliases: ["用地"])

  @Argument(help: ArgumentHelp("用地文件；- 是标准输入", valueName: "文件"), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("申请日期，按这一天有效的区划核查；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Option(help: ArgumentHelp("相邻的也列出：距离在多少米以内", valueName: "米"))
  var near: Double = 100

  @OptionGroup var source: GeometryFileArguments

  @Flag(help: "写明每一项是怎么判定的")
  var explain = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try refuseTwoFormats()
    guard near.isFinite, (0...5000).contains(near) else {
      throw ValidationError("--near 须在 0 到 5000 米之间")
    }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("标准输入（-）只能写一次")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let inputs = try files.map { try ImportInput(argument: $0, context) }
    let (bureau, options) = (try bureau(in: context), source.options)
    let (file, report) = try bureau.screen(on: on ?? bureau.today, nearMetres: near) {
      try FootprintFile(inputs, options: options)
    }
    let output = output(in: context)
    if output.format != .json {
      try DiagnosticPrinter(diagnostics: file.diagnostics, inputs: inputs).print(to: context)
    }
    try show(report, file.diagnostics, output)
    return file.errorCount > 0 ? .inputInvalid : report.isClear ? .done : .differences
  }

  private func show(
    _ report: ScreeningReport, _ diagnostics: [Diagnostic], _ output: Output
  ) throws {
    let page = ScreeningPage(report: report, explains: explain)
    switch output.format {
    case .csv, .xlsx: try output.list(page.rows, page.columns, empty: "", json: { _ in .null })
    case .json:
      output.show([], json: page.json(diagnostics))
    case .text: output.show(page.blocks, next: page.next, json: .null)
    }
  }
}
