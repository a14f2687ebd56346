import Heritage
import Testing

struct WorksProvisionTests {
  private func provision(
    _ kind: ZoneKind, _ day: String, _ batch: BatchKind = .protectedSite
  ) throws -> WorksProvision {
    WorksProvision(kind: kind, batchKind: batch, on: try #require(CivilDate(day)))
  }

  @Test func articlesChangeWithTheRevision() throws {
    let cases: [(ZoneKind, String, String)] = [
      (.protectionArea, "2025-02-28", "中华人民共和国文物保护法（2017年修正）第十七条（2017-11-05 起）"),
      (.protectionArea, "2025-03-01", "中华人民共和国文物保护法（2024年修订）第二十八条（2025-03-01 起）"),
      (.controlZone, "2025-02-28", "中华人民共和国文物保护法（2017年修正）第十八条（2017-11-05 起）"),
      (.controlZone, "2025-03-01", "中华人民共和国文物保护法（2024年修订）第二十九条（2025-03-01 起）"),
      (.protectionArea, "2017-11-04", "文物保护法（2017-11-04 适用的版本未收录）"),
    ]
    for (kind, day, citation) in cases {
      #expect(try provision(kind, day).citation == citation)
    }
  }

  /// The text of 2017 asks for a survey before large infrastructure works alone; that of 2024 before all.
  @Test func archaeologyIsAskedOfTheWorksThatTheTextOfTheDayNames() throws {
    for kind in [ZoneKind.protectionArea, .controlZone] {
      for day in ["2017-11-05", "2025-02-28"] {
        #expect(
          try provision(kind, day).archaeology
            == "中华人民共和国文物保护法（2017年修正）第二十九条（2017-11-05 起）：只限大型基本建设工程，动工前先考古调查、勘探；其他工程没有这项要求")
      }
      #expect(
        try provision(kind, "2025-03-01").archaeology
          == "中华人民共和国文物保护法（2024年修订）第四十三条（2025-03-01 起）：动工前先考古调查、勘探")
    }
  }

  @Test func whoDecidesInAProtectionAreaIsDataOfTheSite() throws {
    let area = try provision(.protectionArea, "2026-01-01")
    #expect(area.approver == nil && area.consenter == nil)
    #expect(try provision(.controlZone, "2020-01-01").approver == "城乡规划部门")
    #expect(area.papers.count == 6)
  }

  @Test func controlledBuildingsHaveALocalRuleThatIsNotHeld() throws {
    for kind in ZoneKind.allCases {
      let local = try provision(kind, "2026-01-01", .controlledBuilding)
      #expect(local.citation == "苏州市古建筑保护条例（条款未收录，以现行文本为准）")
      #expect(local.archaeology == nil)
    }
  }
}
