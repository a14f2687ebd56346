import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao zone redraw`: a new line takes the place of the old one from a day on (重划).
struct ZoneRedraw: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "redraw", abstract: "重划界线：自某日起取代原来的界线，凭批准文件",
    discussion: """
      原来的界线不改写，批准日期之前的核查仍按原来的界线。图形可以同时给出，也可以以后用
      wenbao zone draw 或 wenbao zone derive 补上。

      例:
        wenbao zone redraw KS6-01 C1 --from 2026-11-01 --document 示例批复〔2026〕1号 --text 保护范围外扩30米。
        wenbao 区划 重划 KS6-07 P1 新界线.csv --crs EPSG:4549 --from 2026-11-01 --document 文号 --text 新的文字
      """,
    aliases: ["重划"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Argument(help: ArgumentHelp("区划编号", valueName: "区划"))
  var zone: String

  @Argument(help: ArgumentHelp("新界线的图形文件；不写则只有文字", valueName: "文件"), completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("哪一天起生效", valueName: "日期"))
  var from: CivilDate

  @Option(help: ArgumentHelp("批准文件的名称和文号", valueName: "文件"))
  var document: String

  @Option(name: .customLong("document-date"), help: ArgumentHelp("批准文件的日期", valueName: "日期"))
  var documentDate: CivilDate?

  @Option(help: ArgumentHelp("新的公布文字，照原文", valueName: "文字"))
  var text: String

  @Option(help: ArgumentHelp("公布面积，平方米", valueName: "平方米"))
  var area: Double?

  @Option(name: .customLong("class"), help: ArgumentHelp("建设控制地带的类别", valueName: "类别"))
  var zoneClass: String?

  @Option(name: .customLong("control-text"), help: ArgumentHelp("管控要求，照原文", valueName: "文字"))
  var controlText: String?

  @Option(name: .customLong("provincial-approval"), help: ArgumentHelp("省级批复文号", valueName: "文号"))
  var provincialApproval: String?

  @OptionGroup var drawing: DrawingArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if text.isBlank || document.isBlank { throw ValidationError("--text 和 --document 不能是空白") }
    if let area, !area.isFinite || area <= 0 { throw ValidationError("--area 须是大于零的平方米数") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    try farDays.confirm(
      [FarDay("生效日期", self.from, from: bureau(in: context).today)], for: self, in: context)
    var redrawing = DrawingOptions.Redrawing(
      validFrom: from, document: document.trimmed, text: text.trimmed)
    redrawing.documentDate = documentDate
    redrawing.statedArea = area
    redrawing.zoneClass = zoneClass
    redrawing.controlText = controlText
    redrawing.provincialApproval = provincialApproval
    var options = ImportOptions()
    options.isDryRun = drawing.isDryRun
    guard let file else {
      let run = ImportRun(options: options, command: self)
      let (outcome, input) = try bureau(in: context).redraw(
        zone, of: site, redrawing, isDryRun: drawing.isDryRun)
      return try run.report(outcome, [input], in: context)
    }
    options.drawing = drawing.options(site: site, zone: zone)
    options.drawing?.redrawing = redrawing
    return try ImportRun(files: [file], options: options, command: self).run(in: context)
  }
}
