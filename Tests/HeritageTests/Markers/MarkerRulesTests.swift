import Heritage
import Testing

struct MarkerRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first

  private func site(_ kind: BatchKind = .protectedSite) -> MarkerRules.Site {
    MarkerRules.Site(
      name: "示例桥", kind: kind, publisher: .known("示例政府"),
      publishedOn: .known(CivilDate("2026-03-20") ?? .first))
  }

  private func contents(without missing: MarkerContent? = nil) -> MarkerContents {
    MarkerContents(
      level: missing == .level ? nil : "市级", name: missing == .name ? " " : "示例桥",
      publisher: missing == .publisher ? nil : "示例政府",
      publishedOn: missing == .publishedOn ? nil : CivilDate("2026-03-20"),
      erectedBy: missing == .erectedBy ? "" : "示例政府",
      erectedOn: missing == .erectedOn ? nil : CivilDate("2026-06-01"))
  }

  private func unmet(
    _ contents: MarkerContents, _ kind: BatchKind = .protectedSite, place: String = "桥头",
    on day: String = "2026-11-26"
  ) -> [MarkerCondition] {
    MarkerRules.unmet(
      contents, place: place, of: site(kind), on: CivilDate(day) ?? .first, today: today)
  }

  @Test(arguments: MarkerContent.allCases)
  func noneOfTheSixMayBeMissing(content: MarkerContent) {
    #expect(unmet(contents(without: content)) == [.missing(content)])
    #expect(
      unmet(contents(without: content), .controlledBuilding)
        == (content == .name ? [.missing(.name)] : []))
  }

  @Test func everythingThatIsMissingIsNamedAtOnce() {
    #expect(
      unmet(MarkerContents(), place: "")
        == MarkerContent.allCases.map { .missing($0) } + [.placeMissing])
  }

  @Test func daysFollowOneAnother() throws {
    #expect(unmet(contents()) == [])
    #expect(unmet(contents(), on: "2026-11-27") == [.inTheFuture(today)])
    #expect(
      unmet(contents(), on: "2026-05-31") == [.erectedAfter(try #require(CivilDate("2026-05-31")))])
    var early = contents()
    early.erectedOn = CivilDate("2026-03-19")
    #expect(
      unmet(early) == [.erectedBeforePublication(try #require(CivilDate("2026-03-20")))])
  }

  @Test func whatIsCarvedOtherwiseIsNamed() {
    var carved = contents()
    #expect(MarkerRules.differences(carved, of: site()).isEmpty)
    carved.name = "示例古桥"
    carved.publishedOn = CivilDate("2026-03-21")
    let found = MarkerRules.differences(carved, of: site())
    #expect(found.map(\.content) == [.name, .publishedOn])
    #expect(found.map(\.register) == ["示例桥", "2026-03-20"])
  }
}
