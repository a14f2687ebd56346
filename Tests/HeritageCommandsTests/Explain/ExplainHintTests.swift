import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// At a terminal an error names the command that says more about its code; what is kept doesn't grow a line.
@Suite struct ExplainHintTests {
  private static func error(_ words: String, terminal: Bool) -> String {
    Session(
      words, root: Wenbao.self, terminals: Terminals(error: terminal),
      environment: ["WENBAO_REGISTRY": "wenbao.sqlite"]
    ).error
  }

  @Test func atATerminalTheLastLineNamesTheCode() {
    let kept = """
      错误 [E-NO-REGISTRY]
        没有登记册文件 wenbao.sqlite。
      建议: wenbao init
            wenbao -r 文件 …

      """
    #expect(Self.error("site list", terminal: false) == kept)
    #expect(
      Self.error("site list", terminal: true) == kept + "详见: wenbao explain E-NO-REGISTRY\n")
  }

  @Test func severalRulesAreNamedTogether() throws {
    let report = ErrorReport(
      refused: .hazardAccepted, subject: "YH-2026-0001-F",
      ["E-R1-UNIT", "E-R1-RECORDER", "E-R1-RECORDER"].map {
        Unmet(code: $0, message: "不满足", remedy: "wenbao todo")
      })
    #expect(
      report.text(width: 80, hints: true) == """
        错误 [E-REFUSED]
          不能办理“复核验收”：YH-2026-0001-F。没有任何改动。
          · 不满足 [E-R1-UNIT]
          · 不满足 [E-R1-RECORDER]
          · 不满足 [E-R1-RECORDER]
        建议: wenbao todo
        详见: wenbao explain E-R1-UNIT E-R1-RECORDER

        """)
  }

  @Test func aMistypedCommandNeedsNoMore() {
    #expect(!Self.error("site lst", terminal: true).contains("详见"))
    #expect(!Self.error("explain 这个", terminal: true).contains("详见"))
  }
}
