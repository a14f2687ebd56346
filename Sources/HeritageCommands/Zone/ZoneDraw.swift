import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao zone draw`: takes drawn boundaries in (画线).
struct ZoneDraw: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "导入界线图形：KML、GML、Shapefile、DXF、报盘、拐点坐标表等",
    discussion: """
      图形只解释已登记的文字，文字不变；原来的图形保留为旧版。文件里有许多界线时，各写明“文物点编号”“区划”
      （GeoJSON 的 properties、KML 的 ExtendedData、坐标表的列），命令里就不用写。
      KML 和 GeoJSON 按格式规定是 WGS 84，GML 写 srsName，坐标表写“坐标系”一列或 --crs。

      例:
        wenbao zone draw 拐点.csv --site KS6-07 --zone P1 --crs EPSG:4549 --surveyor 示例测绘队 --uncertainty 0.1
        wenbao zone draw --dry-run 拐点.csv
        wenbao 区划 画线 界线.kml --site KS6-05 --zone C1 --method digitised
      """,
    aliases: ["画线"])

  @Argument(help: ArgumentHelp("图形文件；- 是标准输入", valueName: "文件"), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String?

  @Option(help: ArgumentHelp("区划编号", valueName: "区划"))
  var zone: String?

  @Option(help: ArgumentHelp("图形的来源：成果名称和编号", valueName: "来源"))
  var source: String?

  @OptionGroup var day: ZoneDay
  @OptionGroup var drawing: DrawingArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    var options = ImportOptions()
    options.isDryRun = drawing.isDryRun
    options.drawing = drawing.options(site: site, zone: zone)
    options.drawing?.source = source
    options.drawing?.asOf = day.asOf
    return try ImportRun(files: files, options: options, command: self).run(in: context)
  }
}
