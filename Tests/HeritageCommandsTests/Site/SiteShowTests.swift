import Heritage
import Testing

@testable import HeritageCommands

@Suite struct SiteShowTests {
  /// The whole pages stand in the transcripts; here, that one screen holds the file and that all of it is longer.
  @Test func theFileFitsOnOneScreen() throws {
    let office = try Office.whole()
    let brief = office.run("site show KS6-01")
    #expect(brief.exit == 0)
    let lines = brief.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24)
    for label in [
      "级别", "地址", "现状", "区划", "责任事项", "责任人", "检查", "风险", "隐患", "工程", "使用", "报建", "沿革",
    ] {
      #expect(lines.contains { $0.hasPrefix(label) }, "\(label)")
    }
    let full = office.run("site show KS6-01 --full").output
    #expect(full.split(separator: "\n").count > 60)
  }

  @Test func asJSONNothingIsLeftOut() throws {
    let json = try JSONValue(parsing: try Office.whole().run("site show KS6-02 --json").output)
    #expect(json["publishedOnState"] == "awaitingDocument")
    #expect(json["facts"]?["era"]?["state"] == "known")
    #expect(json["zones"]?.array?.count == 2)
    #expect(json["gaps"]?.array?.count == 3)
  }

  @Test func anUnknownSiteIsRefused() throws {
    let answer = try Office.small().run("site show KS6-99")
    #expect(answer.exit == 66)
    #expect(
      answer.error == "错误 [E-UNKNOWN-SITE]\n  没有编号或名称是“KS6-99”的文物点。\n建议: wenbao site list\n")
  }
}
