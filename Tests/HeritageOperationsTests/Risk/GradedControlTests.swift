import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// Assessment, review, and what the grade asks for.
struct GradedControlTests {
  private let method = "methods/ks-risk-2026-1.xml"

  private func due(_ site: String, _ bureau: Bureau) throws -> InspectionDue {
    try bureau.read { session in
      try #require(
        try session.inspectionsDue(today: bureau.today).first { $0.site.code == site })
    }
  }

  /// A site is graded once another officer has confirmed its assessment, and not before.
  @Test func nothingIsGradedWithoutAConfirmedAssessment() throws {
    let office = try Office(.imported)
    try office.load([method], on: "2026-01-06")
    let bureau = try office.bureau(on: "2026-01-06")
    #expect(try due("KS6-01", bureau).grade == nil)
    let outcome = try bureau.assess(
      RiskRequest(
        site: "KS6-01",
        levels: [
          .structure: 5, .fire: 5, .flood: 5, .termites: 5, .lightning: 5, .theft: 5, .use: 5,
          .value: 5,
        ]), isDryRun: false)
    #expect(try due("KS6-01", bureau).grade == nil)
    #expect(try due("KS6-01", bureau).interval == 90)
    _ = try office.bureau("A02", on: "2026-01-06").review(
      assessment: outcome.assessment.number, .riskConfirmed, opinion: "相符", ActOptions())
    let graded = try due("KS6-01", bureau)
    #expect((graded.grade, graded.interval, graded.inspector) == (.major, 15, .bureau))
  }

  @Test func whatIsReturnedGradesNothing() throws {
    let office = try Office(.imported)
    try office.load([method], on: "2026-01-06")
    let bureau = try office.bureau(on: "2026-01-06")
    let outcome = try bureau.assess(
      RiskRequest(
        site: "KS6-01",
        levels: [
          .structure: 1, .fire: 1, .flood: 1, .termites: 1, .lightning: 1, .theft: 1, .use: 1,
          .value: 1,
        ]), isDryRun: false)
    _ = try office.bureau("A02", on: "2026-01-06").review(
      assessment: outcome.assessment.number, .riskReturned, opinion: "须复查", ActOptions())
    #expect(try due("KS6-01", bureau).grade == nil)
  }

  /// A relapse raises the grade by one step at once, and shortens the interval; assessing again lowers it.
  @Test func aRelapseRaisesTheGradeUntilTheSiteIsAssessedAgain() throws {
    let office = try Office(.sealed)
    try office.load([method], on: "2026-04-08")
    let site = try office.bureau(on: "2026-04-08").read {
      try $0.hazard(SampleLedger.relapsed).site
    }
    let before = try office.assess(site, structure: 2, value: 3, on: "2026-04-08")
    let bureau = try office.bureau("A03", on: "2026-04-09")
    let usual = try due(site, bureau)
    #expect(usual.grade == before.result.grade)
    #expect(!usual.isShortened)
    _ = try bureau.lookBack(
      [SampleLedger.relapsed], .falseStrikeOff, opinion: "并未整改", ActOptions())
    let raised = try due(site, bureau)
    #expect(raised.grade == RiskRules.effective(before.result.grade, relapsesSince: 1))
    #expect(raised.interval < usual.interval)
    #expect(raised.isShortened)
    let again = try office.assess(site, structure: 2, value: 3, on: "2026-04-10")
    let count = try #require(again.result.shares.first { $0.factor.kind == .relapses }?.input.count)
    #expect(count == 1)
    #expect(try due(site, office.bureau(on: "2026-04-10")).grade == again.result.grade)
  }

  /// The bureau sets what a grade asks for, from a day on.
  @Test func whatAGradeAsksForIsASettingFromADay() throws {
    let office = try Office(.imported)
    try office.load([method], on: "2026-01-06")
    let outcome = try office.assess("KS6-01", structure: 1, value: 1, on: "2026-01-06")
    let control = Setting.control(of: outcome.result.grade)
    _ = try office.bureau(on: "2026-01-06").change(
      control.days, to: "45", from: CivilDate("2026-02-01"), isDryRun: false)
    #expect(try due("KS6-01", office.bureau(on: "2026-01-31")).interval == 90)
    #expect(try due("KS6-01", office.bureau(on: "2026-02-01")).interval == 45)
  }

  /// The old version stays: what was scored by it is scored the same by it again, and otherwise by the new one.
  @Test func anOlderVersionGivesTheOldScoreAgain() throws {
    let office = try Office(.imported)
    try office.load([method], on: "2026-01-06")
    let first = try office.assess("KS6-01", structure: 4, value: 5, on: "2026-01-06")
    try office.load(["methods/ks-risk-2026-2.xml"], on: "2026-01-07")
    let newer = try office.assess("KS6-01", structure: 4, value: 5, on: "2026-01-07")
    let older = try office.assess(
      "KS6-01", structure: 4, value: 5, version: "2026-1", on: "2026-01-08")
    #expect(newer.assessment.methodVersion == "2026-2")
    #expect(newer.result.means != first.result.means)
    #expect(older.result.score == first.result.score)
    #expect(older.result.means == first.result.means)
    let bureau = try office.bureau(on: "2026-01-08")
    let recomputed = try bureau.read { session in
      try session.recompute(session.assessment(newer.assessment.number), version: "2026-1").result
    }
    #expect(recomputed == older.result)
  }

  /// What was undone can be imported again under the same version.
  @Test func aVersionThatWasUndoneComesBack() throws {
    let office = try Office(.imported)
    let bureau = try office.bureau(on: "2026-01-06")
    let names = [method, "duties/recurring.xml"]
    try office.load(names, on: "2026-01-06")
    let receipts = try bureau.read { try $0.receipts() }.filter {
      [.duties, .methods].contains($0.kind)
    }
    #expect(receipts.count == 2)
    for receipt in receipts { _ = try bureau.undo(receipt: receipt.number, reason: "试") }
    #expect(try bureau.read { try $0.methods().isEmpty && $0.duties().isEmpty })
    try office.load(names, on: "2026-01-06")
    #expect(try bureau.read { try $0.methods().count } == 1)
    #expect(try bureau.read { try $0.duties().count } == 5)
  }

  /// An older version cannot come back into force under the same name.
  @Test func aKnownVersionIsRefusedWhereAnotherIsInForce() throws {
    let office = try Office(.imported)
    try office.load([method], on: "2026-01-06")
    try office.load(["methods/ks-risk-2026-2.xml"], on: "2026-01-07")
    let folder = try TemporaryFolder()
    let text = try SampleFiles.text("imports/methods/ks-risk-2026-1.xml")
    try (text + "\n").write(toFile: folder.file("m.xml"), atomically: false, encoding: .utf8)
    let outcome = try office.bureau(on: "2026-01-07").importFiles(
      [try ImportInput(file: folder.file("m.xml"))], ImportOptions())
    #expect(!outcome.isCommitted)
    #expect(outcome.diagnostics.map(\.code) == ["E-TEMPLATE-VERSION"])
  }
}
