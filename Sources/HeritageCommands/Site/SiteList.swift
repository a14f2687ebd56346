import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao site list`: the sites in force (文物点列表).
struct SiteList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出文物点",
    discussion: """
      例:
        wenbao site list
        wenbao site list --unit KS-ZP --csv
        wenbao site list --xlsx 文物点.xlsx
        wenbao 文物点 列表 --batch KS6
        wenbao site list --as-of 2026-03-31
      """,
    aliases: ["列表"])

  @Option(help: ArgumentHelp("只列这一批次", valueName: "批次"))
  var batch: String?

  @OptionGroup var kind: KindOption<BatchKind>
  @OptionGroup var unit: UnitOption

  @Option(help: ArgumentHelp("只列这一类别", valueName: "类别"))
  var category: SiteCategory?

  @OptionGroup var day: DayArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let (sites, asked, past) = try bureau.read { session in
      let asked = try AskedRows([kind, unit], session)
      if let batch { _ = try session.batch(batch) }
      let sites = try session.sites(
        SiteFilter(batch: batch, township: unit.unit, category: category), on: bureau.today)
      return (sites.filter { kind.keeps($0.site.batchKind) }, asked, session.past)
    }
    let output = output(in: context)
    output.note(asked)
    // A table of data has the column always, one for people where it says something.
    let tellsDisclosure =
      output.format.isTable || sites.contains { $0.site.coordinates == .withheld }
    try output.list(
      sites,
      Self.columns(asTable: output.format.isTable, tellsDisclosure: tellsDisclosure),
      empty: category == nil && batch == nil
        ? asked.empty("没有文物点。") : "没有符合条件的。",
      summary: (past?.summaryPrefix ?? "") + "共 \(sites.count) 处。区划：有图形的/全部。",
      next: sites.first.map { ["wenbao site show \($0.site.code)\(day.words)"] }
        ?? (past == nil
          ? ["wenbao import --with-defaults", "wenbao import 文物登记.xml"]
          : []),
      extra: past.extra
    ) { $0.json }
    return .done
  }

  private static func columns(asTable: Bool, tellsDisclosure: Bool) -> [Column<SiteOnDay>] {
    let first: [Column<SiteOnDay>] = [
      Column("编号") { $0.site.code }, Column("名称", shrinks: true, rank: 0) { $0.site.name },
      Column("批次") { $0.site.batch }, Column("区镇") { $0.site.townshipName },
      Column("类别", shrinks: true) { $0.site.category.displayName },
    ]
    let disclosure: [Column<SiteOnDay>] =
      tellsDisclosure ? [Column("坐标") { $0.site.coordinates.displayName }] : []
    return first + zones(asTable: asTable) + [
      Column("隐患", .trailing, rank: 0) { String($0.site.openHazardCount) }
    ] + disclosure + [Column("数据性质", rank: 0) { $0.site.provenance.displayName }]
  }

  /// How many zones a site has, and how many of them are drawn: in a table a number each, since a spreadsheet takes `2/2`
  /// for a day.
  private static func zones(asTable: Bool) -> [Column<SiteOnDay>] {
    guard asTable else {
      return [Column("区划", .trailing, rank: 0) { $0.standing.zoneText }]
    }
    return [
      Column("区划", .trailing) { String($0.standing.zoneCount) },
      Column("有图形的区划", .trailing) { String($0.standing.drawnZoneCount) },
    ]
  }
}

extension SiteOnDay {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "code": .string(site.code), "name": .string(site.name), "address": .string(site.address),
      "batch": .string(site.batch), "batchKind": .string(site.batchKind.rawValue),
      "unit": .string(site.township), "unitName": .string(site.townshipName),
      "registeredUnit": .string(site.registeredTownship),
      "category": .string(site.category.rawValue),
      "provenance": .string(site.provenance.rawValue),
      "coordinates": .string(site.coordinates.rawValue), "revision": .integer(site.revision),
      "zoneCount": .integer(standing.zoneCount),
      "drawnZoneCount": .integer(standing.drawnZoneCount),
      "openHazardCount": .integer(site.openHazardCount),
    ]
  }
}

extension SiteSummary {
  /// Said behind what tells where it is, of a site whose coordinates are not to be handed on.
  var disclosureMark: String { coordinates == .withheld ? "，坐标不公开" : "" }
}
