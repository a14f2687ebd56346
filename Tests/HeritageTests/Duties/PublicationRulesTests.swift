import Heritage
import Testing

struct PublicationRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first

  private func unmet(
    _ announcement: String = "x", on day: String? = "2026-03-20", _ publisher: String = "x",
    reason: String = "", already: String? = nil, decided: String? = "2020-03-07"
  ) -> [PublicationCondition] {
    PublicationRules.unmet(
      announcement: announcement, publishedOn: day.flatMap { CivilDate($0) }, publisher: publisher,
      reason: reason, already: already.flatMap { CivilDate($0) },
      decidedOn: decided.flatMap { CivilDate($0) }, today: today)
  }

  @Test func aPublicationNamesPaperDayAndPublisher() {
    #expect(unmet() == [])
    #expect(unmet(" ", on: nil, "") == [.announcementMissing, .publisherMissing, .dayMissing])
  }

  @Test(arguments: ["a\u{1B}[2Jb", "\u{B}x", String(repeating: "字", count: 401), "a\u{FFFF}"])
  func aLineThatNoRegisterCouldCarryIsRefused(text: String) {
    #expect(unmet(text, text) == [.announcementUnusable, .publisherUnusable])
    #expect(unmet("甲\n乙", "甲\t乙") == [])
  }

  @Test func itLiesBetweenTheDecisionAndToday() {
    #expect(unmet(on: "2026-11-27") == [.inTheFuture(today)])
    #expect(
      unmet(on: "2020-03-06") == [.beforeTheDecision(CivilDate("2020-03-07") ?? .first)])
    #expect(unmet(on: "1999-01-01", decided: nil) == [])
  }

  @Test func anotherDayNeedsAReason() {
    #expect(
      unmet(already: "2026-03-19") == [.alreadyPublished(CivilDate("2026-03-19") ?? .first)])
    #expect(unmet(reason: "笔误", already: "2026-03-19") == [])
  }
}
