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
      (.protectionArea, "2025-02-28", "文物保护法（2017年修正）第十七条"),
      (.protectionArea, "2025-03-01", "文物保护法（2024年修订，2025年3月1日起施行）第二十八条"),
      (.controlZone, "2025-02-28", "文物保护法（2017年修正）第十八条"),
      (.controlZone, "2025-03-01", "文物保护法（2024年修订，2025年3月1日起施行）第二十九条"),
      (.protectionArea, "2017-11-04", "文物保护法（2017-11-04 适用的版本未收录）"),
    ]
    for (kind, day, citation) in cases {
      #expect(try provision(kind, day).citation == citation)
    }
    #expect(
      try provision(.controlZone, "2017-11-05").archaeology == "文物保护法（2017年修正）第二十九条：动工前先考古调查、勘探")
    #expect(
      try provision(.controlZone, "2026-01-01").archaeology
        == "文物保护法（2024年修订，2025年3月1日起施行）第四十三条：动工前先考古调查、勘探")
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
