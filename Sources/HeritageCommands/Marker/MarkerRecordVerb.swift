import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao marker record`: a marker as it stands, with its six contents (登记保护标志).
struct MarkerRecordVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "登记一块保护标志：照碑上写的填",
    discussion: """
      例:
        wenbao marker record KS6-01 --level 市级文物保护单位 --name 示例桥 --publisher 示例人民政府 \\
          --published-on 2026-03-20 --erected-by 示例人民政府 --erected-on 2026-06-01 --place 桥东堍
        wenbao 标志 登记 KC2-01 --name 示例宅 --place 门厅东墙 --evidence 标志.png
      """,
    aliases: ["登记"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("第几块；不写则为现有的一块，没有的为第 1 块", valueName: "序号"))
  var number: Int?

  @Option(help: ArgumentHelp("级别", valueName: "级别"))
  var level: String?

  @Option(help: ArgumentHelp("名称", valueName: "名称"))
  var name: String?

  @Option(help: ArgumentHelp("公布机关", valueName: "机关"))
  var publisher: String?

  @Option(name: .customLong("published-on"), help: ArgumentHelp("公布日期", valueName: "日期"))
  var publishedOn: CivilDate?

  @Option(name: .customLong("erected-by"), help: ArgumentHelp("立标机关", valueName: "机关"))
  var erectedBy: String?

  @Option(name: .customLong("erected-on"), help: ArgumentHelp("立标日期", valueName: "日期"))
  var erectedOn: CivilDate?

  @Option(help: ArgumentHelp("立在哪里", valueName: "位置"))
  var place: String?

  @Option(help: ArgumentHelp("经度，CGCS2000，度", valueName: "经度"))
  var longitude: Double?

  @Option(help: ArgumentHelp("纬度，CGCS2000，度", valueName: "纬度"))
  var latitude: Double?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (longitude == nil) == (latitude == nil) else {
      throw ValidationError("--longitude 与 --latitude 须一起写")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let position = longitude.flatMap { longitude in
      latitude.map { Position(longitude: longitude, latitude: $0) }
    }
    let (marker, differences) = try bureau.recordMarker(
      MarkerTerms(
        contents: MarkerContents(
          level: level, name: name, publisher: publisher, publishedOn: publishedOn,
          erectedBy: erectedBy, erectedOn: erectedOn), place: place ?? "", position: position,
        evidence: try files.read(for: bureau)), of: site, ordinal: number, act.options)
    let output = output(in: context)
    var blocks: [any TextBlock] = [
      "\(marker.site) 第 \(marker.ordinal) 块保护标志已登记：\(marker.contents.name ?? "")，\(marker.place)。"
        + (act.isDryRun ? "试运行，未写入。" : "")
    ]
    if !differences.isEmpty { blocks.append(MarkerDifferences(marker.contents, differences).block) }
    output.show(
      blocks, next: act.isDryRun ? [] : ["wenbao marker show \(marker.site)"],
      json: marker.json(differences, extra: ["dryRun": .bool(act.isDryRun)]))
    return differences.isEmpty ? .done : .differences
  }
}
