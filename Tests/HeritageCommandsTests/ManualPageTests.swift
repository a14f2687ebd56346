import Testing

@testable import HeritageCommands

@Suite struct ManualPageTests {
  private let page = Session("--generate-manual").output

  @Test func itHasAHeadAndEveryCommand() {
    #expect(page.hasPrefix(".TH \"WENBAO\" 1 \"\" \"wenbao 0.1.0\"\n.SH 名称\nwenbao \\- 样例台账\n"))
    let titles = page.split(separator: "\n").filter { $0.hasPrefix(".SS") }
    #expect(
      titles == [
        ".SS \"wenbao site（文物点）\"", ".SS \"wenbao site list（列表）\"",
        ".SS \"wenbao site show（查看）\"", ".SS \"wenbao trial（试验）\"",
        ".SS \"wenbao trial fail（出错）\"", ".SS \"wenbao trial parse（参数）\"",
        ".SS \"wenbao trial ask（询问）\"",
      ])
  }

  @Test func hyphensAreMarkedAndGlobalOptionsStandOnce() {
    #expect(page.contains("  wenbao site list \\-\\-csv\n"))
    #expect(page.split(separator: "通用选项:").count == 2)
  }
}
