import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao export`: sites and zones for a GIS (导出).
struct Export: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出文物点与区划：GeoPackage、GeoJSON、KML、文物登记 XML",
    discussion: """
      导出某一天有效的区划，每处文物点另有一个点位，附级别、单位、风险等级、隐患和最近检查。区划大的在下、小的在上，保护范围和各类建设控制地带各有颜色；GeoPackage 的样式、标注和中文字段名 QGIS 打开即用。不公开坐标的文物点，图形不列入；确要列入的用 --site 写明。同一天、同样的内容导出的文件逐字节相同。

      GeoPackage 可以用 --crs 写成测绘用的高斯-克吕格坐标（单位米）；GeoJSON 和 KML 的标准只有经纬度。

      register 是可以再导入的文物登记：写现行登记的全部单位、批次、文物点，有效的图形，以及到那一天为止的重划；再导入不产生任何改动。它不能略去图形，有不公开坐标的文物点而没有写明的，不导出。

      例:
        wenbao export 区划.gpkg
        wenbao export --crs EPSG:4549 区划.gpkg
        wenbao export --format kml --as-of 2026-01-01 区划.kml
        wenbao 导出 --format geojson 区划.json --force
        wenbao export --format register 登记.xml
      """,
    aliases: ["导出"])

  @Argument(help: ArgumentHelp("要写的文件", valueName: "文件"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("格式；不写则看文件的扩展名", valueName: "格式"))
  var format: ExportFormat?

  @Option(help: ArgumentHelp("不公开坐标而确要列入的文物点，可以写几次", valueName: "文物点"))
  var site: [String] = []

  @Option(
    help: ArgumentHelp("GeoPackage 的坐标系；不写则为 EPSG:4490（经纬度）", valueName: "坐标系"))
  var crs: MapSystem?

  @Flag(help: "文件已有的，替换它（不替换登记册）")
  var force = false

  @OptionGroup var day: ZoneDay
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard format != nil || chosen != nil else {
      throw ValidationError("看不出格式：文件名以 .gpkg、.geojson、.kml 或 .xml 结尾，或写 --format")
    }
  }

  /// The format named, or that of the file's name.
  private var chosen: ExportFormat? { format ?? ExportFormat(fileName: file) }

  func run(in context: CommandContext) throws -> ExitStatus {
    guard let chosen else { return .usage }
    let bureau = try bureau(in: context)
    let report = try bureau.export(
      as: chosen, asOf: day.day(bureau), system: crs, named: site, to: file, overwriting: force)
    output(in: context).done(sentence(report, chosen), json: json(report, chosen))
    return .done
  }

  private func sentence(_ report: ExportReport, _ format: ExportFormat) -> String {
    let counts = report.counts.map { count in
      "\(count.displayName) \(count.count) 个" + (count.drawn.map { "，有图形的 \($0) 个" } ?? "")
    }
    let withheld = note("坐标不公开、图形未列入", report.withheld)
    let unplaced = note("没有图形和位置、没有点位", report.unplaced)
    let system = report.system.flatMap { $0 == .cgcs2000 ? nil : "，\($0.rawValue)" } ?? ""
    return "已写 \(file)（\(format.displayName)\(system)，\(report.asOf) 有效）："
      + (counts + [withheld, unplaced].compactMap { $0 }).joined(separator: "；") + "。"
  }

  private func note(_ words: String, _ sites: [String]) -> String? {
    sites.isEmpty ? nil : "\(words)的 \(sites.count) 处：\(sites.joined(separator: "、"))"
  }

  private func json(_ report: ExportReport, _ format: ExportFormat) -> JSONValue {
    .shown([
      "file": .string(file), "format": .string(format.rawValue),
      "asOf": .string(report.asOf.description),
      "srs": (report.system?.rawValue).map(JSONValue.string),
      "layers": .array(
        report.counts.map {
          [
            "layer": .string($0.kind), "count": .integer($0.count),
            "drawnCount": $0.drawn.map(JSONValue.integer) ?? .null,
          ]
        }), "withheld": .array(report.withheld.map(JSONValue.string)),
      "unplaced": .array(report.unplaced.map(JSONValue.string)),
    ])
  }
}
