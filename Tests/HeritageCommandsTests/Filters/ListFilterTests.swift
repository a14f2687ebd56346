import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// What narrows a list down leaves exactly the rows that have what was asked for, and several filters together those that
/// have all of it.
@Suite struct ListFilterTests {
  @Test func usesAndWhatWasHeld() throws {
    let desk = try Desk.inspected()
    desk.run(
      "use", "record", "KS6-01", "--use", "居住", "--openness", "closed", "--user", "示例丁")
    desk.run(
      "--as", "A02", "use", "record", "KS6-03", "--use", "茶馆", "--openness", "open", "--user",
      "示例戊", "--on", "2026-02-01")
    desk.run(
      "use", "record", "KS6-01", "--kind", "activity", "--title", "示例讲座", "--reach", "60", "--on",
      "2026-02-10")
    let all = [
      ("use list", ["居住", "茶馆", "示例讲座"]), ("use list KS6-01", ["居住", "示例讲座"]),
      ("use list --site 示例宅院", ["居住", "示例讲座"]), ("use list --unit 巴城镇", ["茶馆"]),
      ("use list --kind 活动", ["示例讲座"]),
      ("use list --kind 现状 --kind activity --unit 张浦镇", ["居住", "示例讲座"]),
      ("use list --state 使用中", ["居住", "茶馆"]), ("use list --state ended", []),
      ("use list --officer 示例乙", ["茶馆"]), ("use list --person 示例丁", ["居住"]),
      ("use list --from 2026-2-1 --to 2026-2-28", ["茶馆", "示例讲座"]),
      ("use list --to 2月5日", ["茶馆"]), ("use list --overdue", []),
      ("use list --officer A01 --from 2026-03-01 --unit KS-ZP", ["居住"]),
    ]
    for (line, expected) in all {
      #expect(desk.rows(line, "内容") == expected, "\(line)")
    }
    desk.at("2028-03-01")
    #expect(desk.rows("use list --overdue --person 示例戊", "内容") == ["茶馆"])
  }

  @Test func markersAndArchives() throws {
    let desk = try Desk.inspected()
    desk.run(
      "batch", "publish", "KS6", "--announcement", "示例公告〔2026〕1号", "--on", "2026-01-05",
      "--publisher", "昆山市人民政府")
    for (site, name, day) in [
      ("KS6-01", "示例宅院", "2026-01-10"), ("KS6-07", "示例碑刻", "2026-02-20"),
    ] {
      desk.run(
        "--as", site == "KS6-01" ? "A01" : "A02", "marker", "record", site, "--level", "市级文物保护单位",
        "--name", name, "--publisher", "昆山市人民政府", "--published-on", "2026-01-05", "--erected-by",
        "昆山市人民政府", "--erected-on", day,
        "--place", "门厅东侧")
      desk.run(
        "archive", "record", site, "--number", "示例档 \(site)", "--keeper", "示例所", "--volumes", "1")
    }
    for verb in ["marker", "archive"] {
      #expect(desk.rows("\(verb) list", "文物点") == ["KS6-01", "KS6-07"])
      #expect(desk.rows("\(verb) list --site KS6-07", "文物点") == ["KS6-07"])
      #expect(desk.rows("\(verb) list --unit 张浦镇", "文物点") == ["KS6-01"])
      #expect(desk.rows("\(verb) list --unit 张浦镇 --site KS6-07", "文物点") == [])
    }
    #expect(desk.rows("marker list --officer A02", "文物点") == ["KS6-07"])
    #expect(desk.rows("archive list --officer A02", "文物点") == [])
    #expect(desk.rows("marker list --to 2026-01-31", "文物点") == ["KS6-01"])
    #expect(desk.rows("archive list --from 2026-03-02", "文物点") == ["KS6-01", "KS6-07"])
    #expect(desk.rows("marker list --state 立着", "文物点") == ["KS6-01", "KS6-07"])
    #expect(desk.rows("marker list --state removed", "文物点") == [])
  }

  @Test func worksByEverythingTheySay() throws {
    let desk = try Desk.inspected()
    let hazard = desk.rows("hazard list --site KS6-03", "编号")[0]
    for (officer, site, title, kind, hazard, from, to) in [
      ("A01", "KS6-01", "示例修缮", "repair", "1", "2026-03-10", "2026-03-20"),
      ("A02", "KS6-03", "示例保养", "maintenance", hazard, "2026-05-01", "2026-06-30"),
    ] {
      desk.run(
        "--as", officer, "works", "propose", site, "--kind", kind, "--title", title, "--scheme",
        "方案",
        "--hazard", hazard, "--plan-from", from, "--plan-to", to)
    }
    for (line, expected) in [
      ("works list", ["示例修缮", "示例保养"]), ("works list --unit 巴城镇", ["示例保养"]),
      ("works list --officer A01", ["示例修缮"]), ("works list --from 6-1", ["示例保养"]),
      ("works list --from 2026-03-15 --to 2026-05-01", ["示例修缮", "示例保养"]),
      ("works list --to 2026-03-09", []), ("works list --state 已申报 --kind 修缮", ["示例修缮"]),
      ("works list --state proposed --state started --site KS6-03", ["示例保养"]),
      ("works list --overdue", []), ("works list --person 示例某", []),
      ("works list --kind repair --unit 巴城镇", []),
    ] {
      #expect(desk.rows(line, "名称") == expected, "\(line)")
    }
  }

  @Test func risksByGradeDayAndAssessor() throws {
    let desk = try Desk.inspected()
    desk.at("2026-03-03")
    try desk.take("methods/ks-risk-2026-2.xml")
    for (officer, site) in [("A01", "KS6-01"), ("A02", "KS6-03")] {
      desk.run(
        "--as", officer, "risk", "assess", site, "--level", "结构=3", "消防=2", "汛期=2", "白蚁=3", "防雷=1",
        "盗掘盗窃=1", "使用=4", "价值=4")
    }
    #expect(desk.rows("risk trend", "文物点") == ["KS6-01", "KS6-03"])
    #expect(desk.rows("risk trend --officer A02", "文物点") == ["KS6-03"])
    #expect(desk.rows("risk trend --site KS6-01", "文物点") == ["KS6-01"])
    #expect(desk.rows("risk trend --unit 巴城镇 --state 待复核", "文物点") == ["KS6-03"])
    #expect(desk.rows("risk trend --state confirmed", "文物点") == [])
    #expect(desk.rows("risk trend --to 2026-03-02", "文物点") == [])
    // Before its review an assessment is not the grade in force.
    #expect(desk.rows("risk list --site KS6-01", "文物点") == ["KS6-01"])
    #expect(desk.rows("risk list --unit 张浦镇", "文物点") == ["KC2-04", "KS6-01"])
    #expect(desk.rows("risk list --officer A01", "文物点") == [])
    desk.run("--as", "A02", "risk", "review", "1", "--result", "confirmed", "--opinion", "相符")
    #expect(desk.rows("risk list --officer A01", "文物点") == ["KS6-01"])
    #expect(desk.rows("risk list --from 2026-03-03", "文物点") == ["KS6-01"])
    #expect(desk.rows("risk list --overdue", "文物点") == [])
    desk.at("2032-01-01")
    #expect(desk.rows("risk list --overdue --unit 张浦镇", "文物点") == ["KS6-01"])
  }

  @Test func casesByWhatTheyTouch() throws {
    let desk = try Desk.inspected()
    for (index, footprint) in ["示例工程乙（绿化工具房）", "示例工程丁（围挡）"].enumerated() {
      desk.run(
        "--as", index == 0 ? "A01" : "A02", "case", "open",
        "\(Desk.imports)/samples/footprints.geojson", "--footprint", footprint, "--applicant",
        "示例建设单位\(index)", "--project", "示例\(index)", "--applied-on", "2026-02-0\(index + 1)")
    }
    #expect(desk.rows("case list", "项目") == ["示例0", "示例1"])
    #expect(desk.rows("case list --officer A02", "项目") == ["示例1"])
    #expect(desk.rows("case list --from 2026-02-02", "项目") == ["示例1"])
    #expect(desk.rows("case list --person 示例建设单位0", "项目") == ["示例0"])
    #expect(desk.rows("case list --state 受理 --officer A01", "项目") == ["示例0"])
    #expect(desk.rows("case list --state closed", "项目") == [])
    // A case is the site's whose zones it touches, and the unit's of that site.
    let sites = try desk.bureau.read { session in
      try session.worksCases().map { try session.sites(ofStream: "case/\($0.number)") }
    }
    #expect(sites.flatMap { $0 }.isEmpty == false)
    for (index, codes) in sites.enumerated() {
      for code in codes {
        #expect(desk.rows("case list --site \(code)", "项目").contains("示例\(index)"))
      }
    }
    #expect(desk.rows("case list --site KS6-04", "项目") == [])
    desk.at("2026-12-01")
    #expect(desk.rows("case list --overdue --to 2026-02-01", "项目") == ["示例0"])
  }

  @Test func theRegisterItself() throws {
    let desk = try Desk.inspected()
    #expect(desk.rows("batch list --kind 控制", "编号") == ["KC2"])
    #expect(desk.rows("batch list --from 2020-01-01", "编号") == [])
    desk.run(
      "batch", "publish", "KS6", "--announcement", "示例公告〔2026〕1号", "--on", "2026-01-05",
      "--publisher", "昆山市人民政府")
    #expect(desk.rows("batch list --from 2026-01-05", "编号") == ["KS6"])
    #expect(desk.rows("batch list --from 2026-01-06 --kind 文物", "编号") == [])
    #expect(
      desk.rows("site list --kind controlledBuilding --unit 张浦镇", "编号") == ["KC2-04"])
    #expect(desk.rows("checklist list --type fire", "编号") == ["FIRE"])
    #expect(
      desk.rows("zone list --unit 张浦镇 --kind 保护范围", "文物点") == ["KC2-04", "KS6-01"])
    #expect(desk.rows("zone list KS6-01 --state undrawn", "区划") == [])
    #expect(desk.rows("zone list KS6-01 --from 2021-01-01", "区划") == [])
    #expect(desk.rows("zone history KS6-01 --kind 建设", "区划") == ["C1"])
    #expect(desk.rows("officer list --unit 张浦镇", "工号") == ["Z01"])
    #expect(desk.rows("officer list --state 离岗", "工号") == [])
    #expect(
      desk.rows("receipt list --kind 检查记录 --officer A01 --from 3-2", "种类") == ["检查记录"])
    #expect(desk.rows("receipt list --state undone", "种类") == [])
    #expect(desk.rows("receipt list --officer A02", "种类") == [])
  }

  @Test func aMergedUnitAnswersToItsOldCode() throws {
    let desk = try Desk.inspected()
    #expect(desk.rows("zone list --unit KS-BC --kind 保护范围", "文物点") == ["KC2-03", "KS6-03"])
    desk.run(
      "unit", "merge", "KS-BC", "--into", "KS-JX", "--document", "示例区划〔2026〕1号", "--on",
      "2026-03-01")
    let old = desk.run("zone", "list", "--unit", "KS-BC", "--kind", "保护范围")
    let new = desk.run("zone", "list", "--unit", "锦溪镇", "--kind", "保护范围")
    #expect(old.output == new.output && old.output.contains("KS6-03"))
    #expect(old.error == "KS-BC 巴城镇 已由 KS-JX 锦溪镇 承接，列出的是后者的。\n")
    #expect(
      desk.rows("inspect list --unit KS-BC", "文物点")
        == desk.rows("inspect list --unit KS-JX", "文物点"))
  }

  @Test(arguments: [
    ("use list --unit KS-99", "E-UNKNOWN-UNIT"), ("works list --site KS9-99", "E-UNKNOWN-SITE"),
    ("marker list --officer A99", "E-UNKNOWN-OFFICER"),
    ("document list --officer A99", "E-UNKNOWN-OFFICER"),
    ("hazard list --officer A99", "E-UNKNOWN-OFFICER"),
    ("site list --batch KS99", "E-UNKNOWN-BATCH"),
    ("zone list --unit 没有镇", "E-UNKNOWN-UNIT"),
  ])
  func whatIsNotKnownIsRefusedNotEmpty(line: String, code: String) throws {
    let session = try Desk.inspected().run(
      line.split(separator: " ").map(String.init), expecting: 66)
    #expect(session.output == "")
    #expect(session.error.hasPrefix("错误 [\(code)]\n"), "\(session.error)")
  }

  @Test func anEmptyListSaysWhetherSomethingWasAskedFor() throws {
    let desk = try Desk.inspected()
    #expect(desk.run("works", "list").output.hasPrefix("没有保护工程。\n"))
    #expect(desk.run("works", "list", "--overdue").output.hasPrefix("没有符合条件的。\n"))
  }
}
