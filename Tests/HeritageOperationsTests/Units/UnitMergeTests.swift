import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// After a merger everything about a site stands under the successor, and the published record stays.
struct UnitMergeTests {
  private func merged() throws -> Office {
    let office = try Office(.inspected)
    try office.load(["duties/four-duties.xml"], on: "2026-03-01")
    _ = try office.bureau(on: "2026-03-05").succeed(
      ["KS-ZP"], to: "KS-QD", .merged, document: "示例区划〔2026〕1号", on: CivilDate("2026-03-05"))
    _ = try office.bureau(on: "2026-03-06").succeed(
      ["KS-QD"], to: "KS-BC", .ended, document: "示例区划〔2026〕2号", on: CivilDate("2026-03-06"))
    return office
  }

  private func codes(_ unit: String, _ office: Office, on day: String) throws -> [String] {
    let bureau = try office.bureau(on: day)
    return try bureau.read { try $0.sites(SiteFilter(township: unit)).map(\.code) }
  }

  @Test func everyListShowsTheSitesUnderTheSuccessor() throws {
    let before = try Office(.inspected)
    let own = try codes("KS-ZP", before, on: "2026-03-04")
    #expect(!own.isEmpty)
    let all = try ["KS-BC", "KS-QD", "KS-ZP"].flatMap { try codes($0, before, on: "2026-03-04") }
      .sorted()
    let office = try merged()
    for unit in ["KS-BC", "KS-QD", "KS-ZP"] {
      #expect(try codes(unit, office, on: "2026-03-07") == all)
    }
    let bureau = try office.bureau(on: "2026-03-07")
    try bureau.read { session in
      let site = try session.site(own[0])
      #expect((site.township, site.registeredTownship) == ("KS-BC", "KS-ZP"))
      #expect((site.townshipName, site.registeredTownshipName) == ("巴城镇", "张浦镇"))
      let name = try session.siteNames(SiteFilter(code: own[0])).map(\.townshipName)
      #expect(name == ["巴城镇"])
      let filter = SiteFilter(township: "KS-ZP")
      #expect(
        try session.inspectionsDue(filter, today: bureau.today).map(\.site.code).sorted() == all)
      #expect(Set(try session.siteDuties(filter, today: bureau.today).map(\.site.code)) == Set(all))
      let units = try session.units()
      #expect(units.first { $0.code == "KS-BC" }?.siteCount == all.count)
      #expect(units.first { $0.code == "KS-ZP" }?.siteCount == 0)
    }
  }

  @Test func asOfADayBeforeItNothingHasChanged() throws {
    let office = try merged()
    try office.bureau(on: "2026-03-07").read { session in
      let day = try #require(CivilDate("2026-03-05"))
      let sites = try session.sites(SiteFilter(code: "KS6-01", asOf: day))
      #expect(sites.map(\.township) == ["KS-QD"])
      let earlier = SiteFilter(township: "KS-ZP", asOf: CivilDate("2026-03-04"))
      #expect(try session.sites(earlier).map(\.township).allSatisfy { $0 == "KS-ZP" })
    }
  }

  @Test func hazardsFoundLaterGoToTheSuccessorAndAreFoundByEitherCode() throws {
    let office = try merged()
    let bureau = try office.bureau(on: "2026-03-07")
    let done = try bureau.register(
      HazardReport(
        site: "KS6-01", description: "瓦片脱落", type: .structure, grade: .ordinary,
        source: .report), ActOptions())
    try bureau.read { session in
      let hazard = try session.hazard(done.hazard)
      #expect(hazard.unit == "KS-BC")
      for unit in ["KS-ZP", "KS-BC"] {
        var filter = HazardFilter()
        filter.unit = unit
        let found = try session.hazards(filter).map(\.number)
        #expect(found.contains(done.hazard))
      }
    }
  }

  /// A sheet made before the merger goes to the township of then, one made after it to the successor.
  @Test func aSheetGoesToTheUnitOfItsDay() throws {
    let office = try merged()
    var request = InspectionRequest(site: "KS6-01")
    request.code = "JC-AFTER"
    let bureau = try office.bureau(on: "2026-03-07")
    let plan = try bureau.plan(request)
    _ = try bureau.commit(InspectionWalk(plan.items), plan.head, ActOptions())
    try bureau.read { session in
      let (after, before) = (
        try session.document("JC-AFTER"), try session.document("JC-KS6-01-20260112")
      )
      #expect(after.receiver == "KS-BC")
      #expect(before.receiver == "KS-ZP")
      let paper = try session.paper(after)
      #expect(paper.head.receiver == "巴城镇")
    }
  }

  @Test func aDissolvedUnitTakesNoOfficerAndNoInspection() throws {
    let office = try merged()
    let bureau = try office.bureau(on: "2026-03-07")
    #expect(throws: OperationError.unitSucceeded(unit: "KS-ZP", successor: "KS-BC")) {
      try bureau.addOfficer(code: "Z09", name: "示例壬", unit: "KS-ZP", account: nil)
    }
    var request = InspectionRequest(site: "KS6-01")
    request.unit = "KS-ZP"
    #expect(throws: OperationError.unitSucceeded(unit: "KS-ZP", successor: "KS-BC")) {
      _ = try bureau.plan(request)
    }
    #expect(try bureau.read { try $0.officer(code: "Z01")?.unit } == "KS-BC")
  }
}
