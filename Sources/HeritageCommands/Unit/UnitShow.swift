import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao unit show`: one unit with its sites and open hazards (单位详情).
struct UnitShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一个单位：文物点、在册隐患、经办人",
    discussion: """
      例:
        wenbao unit show KS-ZP
        wenbao unit show KS-ZP --as-of 2026-03-31
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("单位编号", valueName: "单位"))
  var code: String

  @OptionGroup var day: DayArguments
  @OptionGroup var global: GlobalOptions

  private struct Content {
    var unit: UnitSummary
    var sites: [SiteOnDay]
    var hazards: [HazardSummary]
    var officers: [OfficerSummary]
    /// Where it has gone over to another: how many sites the register names under it, and who answers for them.
    var handedOver: String?
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let (content, past) = try bureau.read { (try self.content(on: bureau.today, $0), $0.past) }
    output(in: context).show(
      past.over(blocks(content)),
      next: past == nil ? next(content) : ["wenbao unit show \(content.unit.code)"],
      json: json(content, on: bureau.today).adding(past.extra))
    return .done
  }

  private func content(on today: CivilDate, _ session: ReadSession) throws -> Content {
    let unit = try session.unit(code)
    let units = try session.unitSuccessions()
    let answering = units.unit(of: unit.code, on: session.today)
    guard answering == unit.code else {
      let count = try session.sites().count { $0.registeredTownship == unit.code }
      return Content(
        unit: unit, sites: [], hazards: [], officers: [],
        handedOver: "登记在本单位名下 \(count) 处，由 \(answering) \(units.name(of: answering)) 承接")
    }
    var filter = HazardFilter()
    filter.unit = unit.code
    return Content(
      unit: unit,
      sites: try session.sites(SiteFilter(township: unit.code), on: today),
      hazards: try session.hazards(filter).filter(\.isOpen),
      officers: try session.officers().filter { $0.unit == unit.code })
  }

  private func next(_ content: Content) -> [String] {
    content.handedOver == nil
      ? [
        "wenbao site list --unit \(content.unit.code)",
        "wenbao hazard list --unit \(content.unit.code)",
      ] : content.unit.successor.map { ["wenbao unit show \($0)"] } ?? []
  }

  private func blocks(_ content: Content) -> [any TextBlock] {
    let unit = content.unit
    let code = unit.statisticalCode.map { code in
      code + (unit.statisticalEdition.map { "（\($0) 版）" } ?? "")
    }
    let validity =
      unit.validFrom == nil && unit.validTo == nil
      ? nil : "\(unit.validFrom ?? "—") 至 \(unit.validTo ?? "今")"
    let officers = content.officers.map { "\($0.code) \($0.name)" }.joined(separator: "、")
    var facts = KeyValueBlock(
      "\(unit.code) \(unit.name)",
      [
        "种类": unit.kind.displayName, "统计用区划代码": code, "有效期": validity,
        "承接单位": unit.successor, "经办人": officers.isEmpty ? nil : officers,
      ])
    if let handedOver = content.handedOver {
      facts.rows.append((label: "文物点", value: handedOver))
      return [facts]
    }
    return [facts, SiteBlocks.table(of: content.sites), HazardBrief.table(of: content.hazards)]
  }

  private func json(_ content: Content, on today: CivilDate) -> JSONValue {
    content.unit.json.adding([
      "sites": .array(content.sites.map(\.json)),
      "hazards": .array(content.hazards.map { $0.json(on: today) }),
      "officers": .array(content.officers.map(\.json)),
    ])
  }
}
