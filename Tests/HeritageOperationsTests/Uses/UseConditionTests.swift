import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// Conditions of a permission become items of the site's checklist, as long as the use is in force.
struct UseConditionTests {
  private func items(_ site: String, _ bureau: Bureau) throws -> [String] {
    try bureau.read { session in
      try session.siteItems(session.site(site)).filter { $0.reason == .byUse }
        .map { "\($0.item.reference) \($0.item.subject)" }
    }
  }

  @Test func conditionsAreCheckedAtTheirSiteAlone() throws {
    let office = try Office(.secondReady)
    let bureau = try office.bureau(on: "2026-07-04")
    let number = try #require(try bureau.read { try $0.uses().first?.number })
    #expect(
      try items("KS6-01", bureau) == ["\(number):C-1 不得用明火", "\(number):C-2 每日闭馆断电"])
    #expect(try items("KS6-02", bureau) == [])
    _ = try bureau.review(use: number, .useEnded, opinion: "使用人迁出", worsens: "", ActOptions())
    #expect(try items("KS6-01", bureau) == [])
  }

  /// A condition that is not kept is a hazard like any other.
  @Test func aConditionThatIsNotKeptBecomesAHazard() throws {
    let office = try Office(.secondReady)
    let bureau = try office.bureau(on: "2026-07-04")
    let number = try #require(try bureau.read { try $0.uses().first?.number })
    var inspection = InspectionRecord(
      code: "JC-USE", position: SourcePosition(file: "", line: 1, column: 1))
    inspection.site = "KS6-01"
    inspection.kind = .routine
    inspection.inspectedOn = CivilDate("2026-07-04")
    inspection.unit = "KS-BUREAU"
    inspection.inspectors = ["示例甲"]
    var answer = AnswerRecord(
      item: "\(number):C-1", result: .nonconform,
      position: SourcePosition(file: "", line: 1, column: 1))
    answer.grade = .ordinary
    inspection.answers = [answer]
    let done = try bureau.record(inspection, photos: [:], ActOptions())
    let hazard = try #require(done.hazards.first)
    #expect(try bureau.read { try $0.hazard(hazard).item } == "\(number):C-1")
  }

  /// A use that worsens the risk is counted where the method asks for it, and no longer once it is reviewed as harmless.
  @Test func worseningUsesAreCounted() throws {
    let office = try Office(.secondReady)
    let bureau = try office.bureau(on: "2026-07-04")
    func count() throws -> Int? {
      try bureau.read { try $0.riskCounts(site: "KS6-01", on: bureau.today)[.worseningUses] }
    }
    #expect(try count() == 1)
    let number = try #require(try bureau.read { try $0.uses().first?.number })
    _ = try bureau.review(use: number, .useReviewed, opinion: "已改电路", worsens: "", ActOptions())
    #expect(try count() == 0)
  }
}
