import Heritage
import Testing

/// What is cited is the law of the day.
struct LegalMatterTests {
  private func cited(_ matter: LegalMatter, _ day: String) throws -> [String] {
    try matter.bases(on: #require(CivilDate(day))).map(\.dated)
  }

  @Test func theDayChoosesTheEdition() throws {
    #expect(
      try cited(.marker, "2025-02-28") == [
        "中华人民共和国文物保护法（2017年修正）第十五条（2017-11-05 起）",
        "文物保护法实施条例（2017年文本）第八条、第十条（2017-10-07 起）",
      ])
    #expect(
      try cited(.marker, "2025-03-01") == [
        "中华人民共和国文物保护法（2024年修订）第二十六条（2025-03-01 起）",
        "文物保护法实施条例（2017年文本）第八条、第十条（2017-10-07 起）",
      ])
    #expect(try cited(.changeOfUse, "2017-11-04") == [])
    #expect(
      LegalMatter.changeOfUse.citation(on: try #require(CivilDate("2017-11-04")))
        == "2017-11-04 适用的版本未收录")
  }

  /// No two editions of an act hold on the same day, and none leaves a day between.
  @Test func editionsFollowOneAnother() throws {
    let last = try #require(LegalAct.protectionLaw2017.validTo)
    #expect(last.adding(days: 1) == LegalAct.protectionLaw2024.validFrom)
    for matter in LegalMatter.allCases {
      let acts = try matter.bases(on: #require(CivilDate("2026-01-01"))).map(\.act)
      #expect(Set(acts).count == acts.count && !acts.isEmpty, "\(matter)")
    }
  }

  /// A file may cite an edition by its day alone, or give no day: the act is known all the same.
  @Test func anActThatIsKnownHasItsDays() {
    #expect(
      LegalBasis(
        act: "中华人民共和国文物保护法", article: "第三十九条", validFrom: CivilDate("2025-03-01")
      ).citation == "中华人民共和国文物保护法（2024年修订）第三十九条")
    #expect(
      LegalBasis(act: "应急〔2021〕90号", article: nil).holdsFrom == CivilDate("2021-11-23"))
    #expect(LegalBasis(act: "示例办法", article: nil).holdsFrom == nil)
  }

  @Test func aWordOfRefusalCitesTheLawOfTheDay() throws {
    func words(_ day: String) throws -> String {
      let day = try #require(CivilDate(day))
      let facts = CaseRules.Facts(
        number: "BJ-2026-0001-A", state: .open, conclusion: .inProtectionArea, appliedOn: day,
        lastOn: day)
      return CaseCondition.consentMissing(.init(facts)).message
    }
    #expect(
      try words("2025-02-28") == "用地触及保护范围，批准之前须先征得同意（中华人民共和国文物保护法（2017年修正）第十七条、第十八条）")
    #expect(
      try words("2025-03-01") == "用地触及保护范围，批准之前须先征得同意（中华人民共和国文物保护法（2024年修订）第二十八条、第二十九条）")
  }
}
