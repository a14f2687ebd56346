import Heritage
import HeritageTestSupport
import Testing

/// When the next inspection is due, by what was asked for since when.
struct InspectionClockTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func due(
    _ steps: [(String, InspectionSchedule)], from start: String, lastOn: String? = nil,
    today: String
  ) throws -> String? {
    InspectionClock.due(
      try steps.map { .init(from: try day($0), $1) }, from: try day(start),
      lastOn: try lastOn.map { try day($0) }, today: try day(today))?.description
  }

  @Test func whatWasNeverDoneCountsFromTheDayItWasAskedFor() throws {
    #expect(
      try due([("1900-01-01", .days(90))], from: "2026-01-05", today: "2026-07-01") == "2026-04-05")
    #expect(
      try due([("2026-03-01", .months(1))], from: "2026-01-05", today: "2026-07-01") == "2026-04-01"
    )
    #expect(try due([], from: "2026-01-05", today: "2026-07-01") == nil)
  }

  /// Inspected on 10 January, every 90 days: due on 10 April, and still so after a relapse on 3 July.
  @Test func aRelapseAfterTheDueDayDoesNotMoveIt() throws {
    #expect(
      try due(
        [("1900-01-01", .days(90)), ("2026-07-03", .days(30))], from: "2026-01-05",
        lastOn: "2026-01-10", today: "2026-07-08") == "2026-04-10")
  }

  @Test func aShorterIntervalCountsFromTheDayThatShortenedIt() throws {
    let steps: [(String, InspectionSchedule)] = [
      ("1900-01-01", .days(90)), ("2026-02-20", .days(30)),
    ]
    #expect(
      try due(steps, from: "2026-01-05", lastOn: "2026-01-10", today: "2026-03-01") == "2026-03-22")
    // Before the change, and where the old day comes first.
    #expect(
      try due(steps, from: "2026-01-05", lastOn: "2026-01-10", today: "2026-02-19") == "2026-04-10")
    #expect(
      try due(
        [("1900-01-01", .days(90)), ("2026-04-01", .days(30))], from: "2026-01-05",
        lastOn: "2026-01-10", today: "2026-04-02") == "2026-04-10")
  }

  @Test func aLongerIntervalDoesNotHideWhatIsOverdue() throws {
    let steps: [(String, InspectionSchedule)] = [
      ("1900-01-01", .days(30)), ("2026-03-01", .days(365)),
    ]
    #expect(
      try due(steps, from: "2026-01-05", lastOn: "2026-01-10", today: "2026-07-01") == "2026-02-09")
    #expect(
      try due(steps, from: "2026-01-05", lastOn: "2026-02-10", today: "2026-07-01") == "2027-02-10")
  }

  @Test func beforeASeasonItIsDueOnceInACalendarYear() throws {
    let season = InspectionSchedule.yearly(by: try #require(MonthDay("05-31")))
    let steps = [("1900-01-01", season)]
    #expect(try due(steps, from: "2026-01-05", today: "2026-07-01") == "2026-05-31")
    #expect(try due(steps, from: "2026-06-01", today: "2026-07-01") == "2027-05-31")
    #expect(
      try due(steps, from: "2026-01-05", lastOn: "2026-06-20", today: "2026-07-01") == "2027-05-31")
  }

  /// What was out of force and comes back is not overdue from before it came back.
  @Test func nothingIsDueFromBeforeItWasAskedFor() throws {
    #expect(
      try due(
        [("2026-06-01", .months(3))], from: "2026-01-05", lastOn: "2025-01-10", today: "2026-07-01")
        == "2026-09-01")
  }

  /// Over random histories: a change never puts a due day into its own past, and never moves one that had passed.
  @Test func noChangeDatesBackNorHides() throws {
    var random = SeededGenerator(seed: 44)
    let start = try day("2026-01-05")
    for _ in 0..<2_000 {
      var steps = [
        InspectionClock.Step(from: .first, .days(Int.random(in: 1...120, using: &random)))
      ]
      var on = start
      for _ in 0..<4 {
        on = try #require(on.adding(days: Int.random(in: 1...60, using: &random)))
        let before = try #require(
          InspectionClock.due(steps, from: start, lastOn: nil, today: on))
        steps.append(.init(from: on, .days(Int.random(in: 1...120, using: &random))))
        let after = try #require(
          InspectionClock.due(steps, from: start, lastOn: nil, today: on))
        if before < on { #expect(after == before) } else { #expect(after >= on) }
      }
    }
  }
}
