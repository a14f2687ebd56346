import Heritage
import HeritageTestSupport
import Testing

struct DutyCyclesTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func cycles(
    _ days: [String], from start: String, until today: String
  ) throws -> [String] {
    DutyCycles.cycles(
      of: days.compactMap(MonthDay.init), from: try day(start), until: try day(today)
    ).map { "\($0.begins) \($0.dueOn)" }
  }

  @Test func theFirstCycleLiesWhollyAfterTheStart() throws {
    #expect(
      try cycles(["06-30", "12-31"], from: "2026-03-20", until: "2027-01-01")
        == ["2026-07-01 2026-12-31", "2027-01-01 2027-06-30"])
    #expect(try cycles(["06-30", "12-31"], from: "2026-03-20", until: "2026-06-30") == [])
    #expect(
      try cycles(["12-31"], from: "2026-01-01", until: "2026-01-01") == ["2026-01-01 2026-12-31"])
    #expect(
      try cycles(["12-31"], from: "2026-01-02", until: "2027-01-01") == ["2027-01-01 2027-12-31"])
  }

  @Test func aClockThatHasNotStartedHasNoCycle() throws {
    #expect(try cycles(["12-31"], from: "2026-03-20", until: "2026-03-19") == [])
    #expect(try cycles([], from: "2026-03-20", until: "2030-01-01") == [])
  }

  @Test func leapDaysAreNoDaysOfEveryYear() {
    #expect(MonthDay("02-29") == nil)
    #expect(MonthDay("2-28") == nil)
    #expect(MonthDay("02-28")?.day(in: 2028)?.description == "2028-02-28")
  }

  /// Whatever the days and the start: cycles follow one another without a gap, none begins before the start, and the last
  /// is the one running.
  @Test(arguments: 0..<200)
  func cyclesCoverTheTimeWithoutAGap(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let days = Set(
      (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
        CivilDate(daysSinceEpoch: 20_000 + Int.random(in: 0..<365, using: &generator)).flatMap {
          MonthDay(String($0.description.suffix(5)))
        }
      })
    let start = try #require(
      CivilDate(daysSinceEpoch: 20_000 + Int.random(in: 0..<700, using: &generator)))
    let today = try #require(
      start.adding(days: Int.random(in: 0..<1500, using: &generator)))
    let cycles = DutyCycles.cycles(of: Array(days), from: start, until: today)
    #expect(cycles.allSatisfy { $0.begins >= start && $0.begins <= $0.dueOn && $0.begins <= today })
    for (cycle, next) in zip(cycles, cycles.dropFirst()) {
      #expect(cycle.dueOn.adding(days: 1) == next.begins)
    }
    if let last = cycles.last { #expect(last.dueOn >= today) }
  }
}
