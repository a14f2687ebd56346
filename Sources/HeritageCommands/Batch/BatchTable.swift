import Heritage
import HeritageOperations
import HeritageStore

/// The bureau's table of a batch: per site what is in place and what is not, per township the sums.
struct BatchTable {
  /// A site with what is counted of it.
  struct Line {
    let onDay: SiteOnDay
    let grade: RiskGrade?
    let openHazards: Int
    let overdueHazards: Int
    let overdueDuties: Int
    let isInspectionOverdue: Bool
    let openWorks: Int

    var site: SiteSummary { onDay.site }
    var standing: SiteStanding { onDay.standing }

    func mark(_ aspect: SiteAspect) -> String {
      let state = standing.finding(aspect).state
      return state == .known ? "有" : state.displayName
    }
  }

  /// The sums of a township, or of all.
  struct Sum {
    let name: String
    let lines: [Line]
  }

  let lines: [Line]

  init(batch: String, _ session: ReadSession, today: CivilDate) throws {
    let sites = try session.sites(SiteFilter(batch: batch), on: today)
    let standings = Dictionary(uniqueKeysWithValues: sites.map { ($0.site.code, $0.standing) })
    let risks = try session.siteRisks()
    let hazards = Dictionary(
      grouping: try session.hazards().filter(\.state.isOpen), by: \.site)
    let duties = Dictionary(
      grouping: try session.siteDuties(of: sites.map(\.site), standings, today: today) {
        DutyRules.standing($0, on: today).isOverdue
      }, by: \.site.code)
    let unseen = Set(
      try session.inspectionsDue(SiteFilter(batch: batch), today: today)
        .filter { $0.dueOn < today }.map(\.site.code))
    let works = Dictionary(
      grouping: try session.works().filter { $0.state != .closed }, by: \.site)
    lines = sites.map { onDay in
      let site = onDay.site
      let open = hazards[site.code] ?? []
      return Line(
        onDay: onDay,
        grade: risks[site.code]?.grade, openHazards: open.count,
        overdueHazards: open.count { $0.isOverdue(on: today) },
        overdueDuties: duties[site.code]?.count ?? 0,
        isInspectionOverdue: unseen.contains(site.code), openWorks: works[site.code]?.count ?? 0)
    }
  }

  var block: any TextBlock {
    TextTable(
      lines,
      [
        Column("编号") { $0.site.code }, Column("名称", shrinks: true) { $0.site.markedName },
        Column("区镇") { $0.site.townshipName },
        Column("保护范围") { $0.mark(.protectionArea) }, Column("标志") { $0.mark(.marker) },
        Column("档案") { $0.mark(.archive) }, Column("责任人") { $0.mark(.custodian) },
        Column("控制地带") { $0.mark(.controlZone) },
        Column("图形") { $0.standing.isWhollyDrawn ? "有" : "不全" },
        Column("风险") { $0.grade?.shown ?? "未评估" },
        Column("隐患", .trailing) { "\($0.openHazards)" },
        Column("逾期", .trailing) { "\($0.overdueHazards)" },
        Column("事项逾期", .trailing) { "\($0.overdueDuties)" },
        Column("检查") { $0.isInspectionOverdue ? "逾期" : "未逾期" },
        Column("工程", .trailing) { "\($0.openWorks)" },
      ])
  }

  /// Per township, and of all at the end.
  var sums: [Sum] {
    var names: [String] = []
    for line in lines where !names.contains(line.site.townshipName) {
      names.append(line.site.townshipName)
    }
    return names.map { name in Sum(name: name, lines: lines.filter { $0.site.townshipName == name })
    }
      + [Sum(name: "合计", lines: lines)]
  }

  var sumBlock: any TextBlock {
    TextTable(
      sums,
      [
        Column("区镇") { $0.name }, Column("处数", .trailing) { "\($0.lines.count)" },
        Column("四有齐全", .trailing) { "\($0.lines.count(where: \.standing.hasTheFour))" },
        Column("图形齐全", .trailing) { "\($0.lines.count(where: \.standing.isWhollyDrawn))" },
        Column("重大风险", .trailing) { sum in "\(sum.lines.count { $0.grade == .major })" },
        Column("未评估", .trailing) { sum in "\(sum.lines.count { $0.grade == nil })" },
        Column("隐患", .trailing) { "\($0.lines.reduce(0) { $0 + $1.openHazards })" },
        Column("逾期", .trailing) { "\($0.lines.reduce(0) { $0 + $1.overdueHazards })" },
        Column("事项逾期", .trailing) { "\($0.lines.reduce(0) { $0 + $1.overdueDuties })" },
        Column("检查逾期", .trailing) { "\($0.lines.count(where: \.isInspectionOverdue))" },
        Column("工程", .trailing) { "\($0.lines.reduce(0) { $0 + $1.openWorks })" },
      ])
  }

  var json: JSONValue {
    .array(
      lines.map { line in
        guard case .object(var members) = line.onDay.json else { return line.onDay.json }
        members["proofs"] = .object(
          Dictionary(
            DutyProof.allCases.compactMap { proof in
              proof.aspect.map {
                (proof.rawValue, .string(line.standing.finding($0).state.rawValue))
              }
            }
          ) { $1 })
        members["geometryComplete"] = .bool(line.standing.isWhollyDrawn)
        members["fourComplete"] = .bool(line.standing.hasTheFour)
        members["grade"] = .string(line.grade?.rawValue ?? "unassessed")
        members["openHazardCount"] = .integer(line.openHazards)
        members["overdueHazardCount"] = .integer(line.overdueHazards)
        members["overdueDutyCount"] = .integer(line.overdueDuties)
        members["inspectionOverdue"] = .bool(line.isInspectionOverdue)
        members["openWorksCount"] = .integer(line.openWorks)
        return .object(members)
      })
  }
}
