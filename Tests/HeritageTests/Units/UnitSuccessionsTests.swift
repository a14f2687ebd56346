import Heritage
import Testing

/// Which unit does whose work on which day.
struct UnitSuccessionsTests {
  private let units = UnitSuccessions([
    .init(code: "A", name: "甲镇", validTo: CivilDate("2026-03-31"), successor: "B"),
    .init(code: "B", name: "乙镇", validTo: CivilDate("2026-08-31"), successor: "C"),
    .init(code: "C", name: "丙镇"), .init(code: "D", name: "丁镇", successor: "C"),
  ])

  @Test(arguments: [
    ("2026-03-31", "A"), ("2026-04-01", "B"), ("2026-08-31", "B"), ("2026-09-01", "C"),
  ])
  func aChainOfMergersIsFollowedAsFarAsTheDay(day: String, unit: String) {
    #expect(units.unit(of: "A", on: CivilDate(day)) == unit)
  }

  @Test func withoutADayEverySuccessionCounts() {
    #expect(units.unit(of: "A", on: nil) == "C")
    #expect(units.unit(of: "D", on: CivilDate("1990-01-01")) == "C")
    #expect(units.unit(of: "X", on: nil) == "X")
  }

  @Test func aFilterByAPastCodeTakesInAllThatWentOver() {
    #expect(units.codes(answeringAs: "A", on: CivilDate("2026-09-01")) == ["A", "B", "C", "D"])
    #expect(units.codes(answeringAs: "B", on: CivilDate("2026-04-01")) == ["A", "B"])
    #expect(units.codes(answeringAs: "A", on: CivilDate("2026-03-01")) == ["A"])
  }

  @Test func unitsThatNameEachOtherAreNotFollowedForEver() {
    let odd = UnitSuccessions([
      .init(code: "A", name: "甲镇", successor: "B"), .init(code: "B", name: "乙镇", successor: "A"),
    ])
    #expect(odd.unit(of: "A", on: nil) == "B")
  }
}
