import Testing

@testable import HeritageCommands

@Suite struct TextTableTests {
  private let rows = [("KS-001", "千墩镇顾炎武墓及祠堂旧址"), ("KS-002", "塔")]

  private var columns: [Column<(String, String)>] {
    [Column("编号") { $0.0 }, Column("名称", shrinks: true) { $0.1 }]
  }

  @Test func inAFileNothingIsCut() {
    #expect(
      TextTable(rows, columns).lines(for: Page()) == [
        "编号    名称", "------  ------------------------", "KS-001  千墩镇顾炎武墓及祠堂旧址",
        "KS-002  塔",
      ])
  }

  @Test func onATerminalTheWidestShrinks() {
    #expect(
      TextTable(rows, columns).lines(for: Page(width: 20)) == [
        "编号    名称", "------  ------------", "KS-001  千墩镇顾炎…", "KS-002  塔",
      ])
  }

  @Test func noColumnShrinksToNothing() {
    let lines = TextTable(rows, columns).lines(for: Page(width: 5))
    #expect(lines[1] == "------  --------")
  }

  @Test func aLimitHoldsOnTerminalsOnly() {
    let limited = [Column<(String, String)>("名称", limit: 7) { $0.1 }]
    #expect(TextTable(rows, limited).lines(for: Page(width: 80))[2] == "千墩镇…")
    #expect(TextTable(rows, limited).lines(for: Page())[2] == "千墩镇顾炎武墓及祠堂旧址")
  }

  @Test func aMissingValueIsADash() {
    let table = TextTable([1], [Column("数", .trailing) { _ in nil }])
    #expect(table.lines(for: Page()) == ["数", "--", " —"])
  }
}
