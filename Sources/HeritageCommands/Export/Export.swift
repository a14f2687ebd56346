import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao export`: sites and zones for a GIS (导出).
struct Export: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出文物点与区划图形：GeoPackage、GeoJSON、KML",
    discussion: """
      导出某一天有效的区划。不公开坐标的文物点，图形不列入；确要列入的用 --site 写明。同样的内容导出的文件逐字节相同。

      例:
        wenbao export 区划.gpkg
        wenbao export --format kml --as-of 2026-01-01 区划.kml
        wenbao 导出 --format geojson 区划.json --force
      """,
    aliases: ["导出"])

  @Argument(help: ArgumentHelp("要写的文件", valueName: "文件"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("格式；不写则看文件的扩展名", valueName: "格式"))
  var format: MapFormat?

  @Option(help: ArgumentHelp("不公开坐标而确要列入的文物点，可以写几次", valueName: "编号"))
  var site: [String] = []

  @Flag(help: "文件已有的，替换它（不替换登记册）")
  var force = false

  @OptionGroup var day: ZoneDay
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard format != nil || chosen != nil else {
      throw ValidationError("看不出格式：文件名以 .gpkg、.geojson 或 .kml 结尾，或写 --format")
    }
  }

  /// The format named, or that of the file's name.
  private var chosen: MapFormat? {
    if let format { return format }
    let ending = file.split(separator: ".").last.map { $0.lowercased() }
    return ending == "json" ? .geoJSON : ending.flatMap(MapFormat.init)
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    guard let chosen else { return .usage }
    let bureau = try bureau(in: context)
    let map = try bureau.map(asOf: day.day(bureau), named: site)
    try bureau.export(map, as: chosen, to: file, overwriting: force)
    let counts = MapLayer.allCases.map { layer in
      let features = map.features(of: layer)
      return (layer, features.count, features.count { $0.geometry != nil })
    }
    output(in: context).done(
      "已写 \(file)（\(chosen.displayName)，\(map.asOf) 有效）："
        + counts.map { "\($0.0.displayName) \($0.1) 个，有图形的 \($0.2) 个" }.joined(separator: "；")
        + (map.withheld.isEmpty ? "。" : "；不公开坐标、图形未列入的 \(map.withheld.count) 处。"),
      json: .members([
        "file": .string(file), "format": .string(chosen.rawValue),
        "asOf": .string(map.asOf.description),
        "layers": .array(
          counts.map {
            ["layer": .string($0.0.rawValue), "count": .integer($0.1), "drawn": .integer($0.2)]
          }), "withheld": .array(map.withheld.map(JSONValue.string)),
      ]))
    return .done
  }
}
