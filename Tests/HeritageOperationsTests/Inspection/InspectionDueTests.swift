import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// When a site is due, by its items.
struct InspectionDueTests {
  private func due(_ site: String, _ bureau: Bureau) throws -> InspectionDue {
    try bureau.read { session in
      try #require(
        try session.inspectionsDue(SiteFilter(code: site), today: bureau.today).first)
    }
  }

  /// An inspection of a site with one answer for all its items but those left out.
  private func inspect(
    _ site: String, _ bureau: Bureau, code: String, leavingOut: (String) -> Bool
  ) throws {
    let items = try bureau.read { try $0.siteItems($0.site(site)).filter(\.applies).map(\.item) }
    var record = InspectionRecord(code: code, position: .none)
    record.site = site
    record.kind = .routine
    record.inspectedOn = bureau.today
    record.unit = "KS-BUREAU"
    record.inspectors = ["示例甲"]
    record.answers = items.map {
      AnswerRecord(
        item: $0.reference, result: leavingOut($0.reference) ? .notChecked : .conform,
        position: .none)
    }
    _ = try bureau.record(record, photos: [:], ActOptions())
  }

  @Test func aSiteNeverInspectedIsOverdueFromTheDayItCameIn() throws {
    let office = try Office(.imported)
    let entered = try due("KS6-07", office.bureau(on: "2026-01-06")).since
    #expect(entered == CivilDate("2026-01-05"))
    let late = try due("KS6-07", office.bureau(on: "2026-07-01"))
    #expect(late.lastOn == nil)
    #expect(late.dueOn == CivilDate("2026-02-05"))
    let bureau = try office.bureau(on: "2026-07-01")
    #expect(late.overdueDays(on: bureau.today) == 146)
    let todo = try bureau.read { try $0.todo(today: bureau.today) }
      .filter { $0.kind == .inspectionDue }
    #expect(todo.count == 16)
    #expect(todo.allSatisfy { ($0.dueOn ?? bureau.today) < bureau.today })
  }

  /// Items left unchecked stay due when they were; those looked at count anew, each after its own frequency.
  @Test func halfAnInspectionDoesNotResetTheClock() throws {
    let office = try Office(.imported)
    try inspect("KS6-01", office.bureau(on: "2026-03-10"), code: "JC-HALF") {
      $0.hasPrefix("FIRE:")
    }
    let bureau = try office.bureau(on: "2026-03-11")
    let half = try due("KS6-01", bureau)
    #expect(half.lastOn == CivilDate("2026-03-10"))
    #expect(half.dueOn == CivilDate("2026-02-05"))
    #expect(!half.leftOut.isEmpty)
    #expect(half.leftOut.allSatisfy { $0.item.hasPrefix("FIRE:") && $0.lastOn == nil })
    let others = half.items.filter { !$0.item.hasPrefix("FIRE:") && $0.frequency == .quarterly }
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { $0.dueOn == CivilDate("2026-06-10") })
    try inspect("KS6-01", office.bureau(on: "2026-03-12"), code: "JC-WHOLE") { _ in false }
    let whole = try due("KS6-01", office.bureau(on: "2026-03-12"))
    #expect(whole.leftOut == [])
    #expect(whole.dueOn == CivilDate("2026-04-12"))
    #expect(
      whole.items.filter { $0.frequency == .beforeThunderSeason }
        .allSatisfy { $0.dueOn == CivilDate("2027-04-30") })
  }

  /// A setting that shortens the interval counts from its day; one that lengthens it leaves overdue what was overdue.
  @Test func aChangedSettingNeitherDatesBackNorHides() throws {
    let office = try Office(.imported)
    try inspect("KS6-01", office.bureau(on: "2026-01-10"), code: "JC-ALL") { _ in false }
    func visit(_ day: String) throws -> Set<String> {
      Set(
        try due("KS6-01", office.bureau(on: day)).items
          .filter { $0.frequency == .eachInspection }.map(\.dueOn.description))
    }
    #expect(try visit("2026-01-10") == ["2026-04-10"])
    _ = try office.bureau(on: "2026-03-01").change(
      .inspectionInterval, to: "30", from: CivilDate("2026-03-05"), isDryRun: false)
    #expect(try visit("2026-03-04") == ["2026-04-10"])
    #expect(try visit("2026-03-05") == ["2026-04-04"])
    _ = try office.bureau(on: "2026-05-01").change(
      .inspectionInterval, to: "365", from: nil, isDryRun: false)
    #expect(try visit("2026-05-02") == ["2026-04-04"])
  }

  /// A relapse and a new grade shorten from the day they were recorded on.
  @Test func aRelapseAndAGradeCountFromTheirOwnDay() throws {
    let office = try Office(.sealed)
    let site = try office.bureau(on: "2026-07-03").read {
      try $0.hazard(SampleLedger.relapsed).site
    }
    func visits(_ day: String) throws -> Set<CivilDate> {
      Set(
        try due(site, office.bureau(on: day)).items
          .filter { $0.frequency == .eachInspection }.map(\.dueOn))
    }
    let before = try visits("2026-07-02")
    _ = try office.bureau("A03", on: "2026-07-03").lookBack(
      [SampleLedger.relapsed], .relapsed, opinion: "又接上了", ActOptions())
    #expect(try visits("2026-07-03") == before)
    try office.load(["methods/ks-risk-2026-1.xml"], on: "2026-07-04")
    _ = try office.assess(site, structure: 5, value: 5, on: "2026-07-05")
    #expect(try visits("2026-07-06") == before)
  }

  /// What an inspection did not list is told with it.
  @Test func whatAnInspectionLeftOutIsNamed() throws {
    let office = try Office(.inspected)
    let unlisted = try office.bureau(on: "2026-03-01").read { session in
      try session.unlistedItems(of: [session.inspection("JC-KS6-01-20260112")])
    }
    let items = try #require(unlisted["JC-KS6-01-20260112"])
    #expect(!items.isEmpty)
    #expect(!items.contains("FIRE:M-01"))
    #expect(!items.contains("LIGHTNING:L-01"))
  }
}
