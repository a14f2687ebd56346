import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// Duties, gaps and files cite the same law, that of the day, and nothing is owed from before it held.
struct LawOfTheDayTests {
  private func office(published: String) throws -> Office {
    let office = try Office(.imported)
    try office.load(["duties/four-duties.xml", "duties/recurring.xml"], on: "2026-01-06")
    _ = try office.bureau(on: "2026-01-08").publish(
      batch: "KS6",
      Publication(
        announcement: "示例府发〔2026〕1号", publishedOn: CivilDate(published), publisher: "昆山市人民政府"),
      isDryRun: false)
    return office
  }

  /// The shipped file and the program say the same of the four and of the control zone.
  @Test func theShippedDutiesCiteWhatTheProgramCites() throws {
    let office = try office(published: "2025-12-31")
    let duties = try office.bureau(on: "2026-01-09").read { try $0.duties() }
    var compared = 0
    for duty in duties {
      guard let aspect = duty.proof.aspect, let kind = duty.batchKinds.first,
        let matter = aspect.matter(of: kind)
      else { continue }
      #expect(duty.bases == matter.bases, "\(duty.code)")
      #expect(duty.months == matter.months, "\(duty.code)")
      compared += 1
    }
    #expect(compared == 8)
  }

  /// With duties on record or without, a gap cites the edition that held when its clock started.
  @Test(arguments: [true, false])
  func aGapCitesWhatItsDutyCites(hasDuties: Bool) throws {
    let office = try Office(.imported)
    if hasDuties { try office.load(["duties/four-duties.xml"], on: "2026-01-06") }
    _ = try office.bureau(on: "2026-01-08").publish(
      batch: "KS6",
      Publication(
        announcement: "示例府发〔2024〕1号", publishedOn: CivilDate("2024-02-01"), publisher: "昆山市人民政府",
        reason: "补登"), isDryRun: false)
    let bureau = try office.bureau(on: "2026-01-09")
    let gaps = try bureau.read { try $0.gapReports(site: "KS6-07", today: bureau.today) }
    #expect(
      gaps.map { "\($0.aspect) \($0.dueOn?.description ?? "—") \($0.basis.citation)" } == [
        "controlZone — 中华人民共和国文物保护法（2017年修正）第十八条；文物保护法实施条例（2017年文本）第十三条、第十四条",
        "marker 2025-02-01 中华人民共和国文物保护法（2017年修正）第十五条；文物保护法实施条例（2017年文本）第八条、第十条",
        "archive 2025-02-01 中华人民共和国文物保护法（2017年修正）第十五条；文物保护法实施条例（2017年文本）第八条",
        "custodian 2025-02-01 中华人民共和国文物保护法（2017年修正）第十五条；文物保护法实施条例（2017年文本）第八条",
        "geometry — 本库要求：范围须有图形，才能核查涉建项目",
      ])
  }

  /// Published in 2020: no drill is owed from before the guide of 2021 that asks for it, and none of the bureau's own
  /// arrangements from before it was on record.
  @Test func nothingIsOwedFromBeforeItsBasis() throws {
    let office = try office(published: "2020-04-01")
    let bureau = try office.bureau(on: "2026-01-09")
    let duties = try bureau.read {
      try $0.siteDuties(SiteFilter(code: "KS6-01"), today: bureau.today)
    }
    let started = Dictionary(
      duties.compactMap { duty in duty.facts.startedOn.map { (duty.facts.duty.code, "\($0)") } }
    ) { min($0, $1) }
    #expect(
      started == [
        "PROTECTION-AREA": "2020-04-01", "MARKER": "2020-04-01", "ARCHIVE": "2020-04-01",
        "CUSTODIAN": "2020-04-01", "CONTROL-ZONE": "2020-04-01", "DRILL": "2022-01-01",
        "FACILITY-TEST": "2022-01-01",
      ])
    #expect(
      duties.first { $0.facts.duty.code == "MARKER" }?.facts.dueOn == CivilDate("2021-04-01"))
  }

  @Test func drillsAndTestsOfFacilitiesAreNotAskedOfAStoneOrATomb() throws {
    let office = try office(published: "2025-12-31")
    let bureau = try office.bureau(on: "2026-02-01")
    let sites = try bureau.read { try $0.siteDuties(today: bureau.today) }
      .filter { ["DRILL", "FACILITY-TEST"].contains($0.facts.duty.code) }.map(\.site.category)
    #expect(Set(sites) == [.ancientBuilding, .modernSite])
  }

  /// A yearly update of the archive is the bureau's own arrangement.
  @Test func aYearlyUpdateOfTheArchiveCitesNoArticle() throws {
    let office = try office(published: "2025-12-31")
    let duty = try office.bureau(on: "2026-02-01").read { try $0.duty("ARCHIVE-UPDATE") }
    #expect(duty.bases.map(\.citation) == ["本局每年更新记录档案的安排"])
  }
}
