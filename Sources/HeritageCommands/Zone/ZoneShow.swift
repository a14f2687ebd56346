import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao zone show`: the zones of a site in full (区划详情).
struct ZoneShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一处文物点的保护区划：公布文字、图形、面积",
    discussion: """
      区划以文字为准；图形只是按文字得出的。

      例:
        wenbao zone show KS6-01
        wenbao zone show KS6-01 P1
        wenbao zone show KS6-01 --as-of 2026-01-01
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @Argument(help: ArgumentHelp("只显示这一个区划", valueName: "区划"))
  var zone: String?

  @OptionGroup var day: ZoneDay
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (zones, body) = try bureau.read { session in
      let site = try session.site(code)
      let zones = try session.zones(site: site.code, asOf: day.day(bureau))
      let body = try SiteBody(of: site.code, session)
      guard let zone else { return (zones, body) }
      guard let found = zones.first(where: { $0.code == zone }) else {
        throw StoreError.unknown(RecordReference(.zone, "\(code)/\(zone)"))
      }
      return ([found], body)
    }
    let pages = zones.map { ZonePage(zone: $0) }
    output(in: context).show(
      pages.isEmpty ? ["\(day.day(bureau)) 没有有效的保护区划。"] : pages.map { $0.block(body) },
      next: ["wenbao zone history \(code)", "wenbao zone derive \(code) --dry-run"],
      json: [
        "site": .string(code), "zones": .array(pages.map(\.json)),
        "readings": .array(pages.compactMap { $0.readingJSON(body) }),
      ])
    return .done
  }
}
