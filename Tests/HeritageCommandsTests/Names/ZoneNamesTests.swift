import Testing

@testable import HeritageCommands

/// Zones by their kind and part, within the site that stands on the command line.
@Suite struct ZoneNamesTests {
  @Test(arguments: [
    ("KS6-01", "保护范围", "P1"), ("KS6-01", "控制", "C1"), ("示例宅院", "建设控制地带", "C1"),
    ("KS6-01", "p1", "P1"), ("KS6-01", "Ｐ１", "P1"), ("KS6-06", "门楼保护范围", "P2"),
    ("KS6-06", "教学楼建设", "C1"), ("KS6-10", "二类建设控制地带", "C2"), ("KS6-10", "1类", "C1"),
    ("KC2-02", "风貌协调区", "S1"),
  ])
  func aZoneIsCalledByItsName(site: String, name: String, code: String) throws {
    let desk = try Desk()
    desk.at("2026-03-02")
    let sites = desk.run("zone", "list", "--csv", "--columns", "文物点,区划").output
    guard sites.contains("KC2-02,S1") || site != "KC2-02" else { return }
    for verb in ["show", "history"] {
      #expect(
        desk.run("zone", verb, site, name).output == desk.run("zone", verb, site, code).output)
    }
    #expect(desk.run("zone", "show", site, name, "--quiet").error == "")
  }

  @Test func whatIsMeantIsSaidBackAndAskedForWhereItIsNotClear() throws {
    let desk = try Desk()
    desk.at("2026-03-02")
    #expect(
      desk.run("zone", "show", "KS6-01", "保护范围").error
        == "“保护范围”是 P1 保护范围（本体外扩10米。）。\n")
    let several = desk.run(["zone", "history", "KS6-06", "保护范围"], expecting: 64)
    #expect(several.output == "")
    #expect(several.error.hasPrefix("错误 [E-AMBIGUOUS]\n  “保护范围”对应 2 个保护区划，请写编号。\n"))
    #expect(several.error.contains("  · P1 教学楼保护范围"))
    #expect(several.error.contains("  · P2 门楼保护范围"))
    #expect(
      desk.run(["zone", "show", "KS6-01", "没有的"], expecting: 66).error == """
        错误 [E-UNKNOWN-ZONE]
          没有编号或名称是“没有的”的保护区划。
        建议: wenbao zone show KS6-01

        """)
  }

  @Test func aLineIsDrawnAndRedrawnForAZoneByItsName() throws {
    let desk = try Desk()
    desk.at("2026-03-02")
    let terms = ["--from", "2026-05-01", "--document", "示例批复〔2026〕2号", "--text", "保护范围外扩60米。"]
    let named = desk.run(["zone", "redraw", "KS6-02", "建设控制地带", "--dry-run"] + terms)
    #expect(
      named.output == desk.run(["zone", "redraw", "KS6-02", "C1", "--dry-run"] + terms).output)
    #expect(
      desk.run("zone", "derive", "KS6-01", "保护范围", "--dry-run").output
        == desk.run("zone", "derive", "KS6-01", "P1", "--dry-run").output)
    let completed = desk.run("complete", "--", "zone", "show", "KS6-06", "P")
    #expect(
      completed.output.split(whereSeparator: \.isNewline).map { $0.prefix(2) } == ["P1", "P2"])
  }
}
