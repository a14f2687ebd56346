import Testing

@testable import HeritageCommands

@Suite struct OutputTests {
  @Test func aListIsATableWithItsSummaryAndNextSteps() {
    #expect(
      Session("site list").output == """
        编号    名称      隐患
        ------  --------  ----
        KS-001  顾炎武墓     2
        KS-012  秦峰塔       0

        共 2 处。

        下一步:
          wenbao site show KS-001

        """)
  }

  @Test func onATerminalTheHeaderIsBold() {
    let terminal = Terminals(output: true, width: 22)
    #expect(
      Session("site list --quiet 顾", terminals: terminal).output == """
        \u{1B}[1m编号    名称      隐患\u{1B}[0m
        ------  --------  ----
        KS-001  顾炎武墓     2

        共 1 处。

        """)
    let plain = Session(
      "site list --quiet 顾", terminals: terminal, environment: ["NO_COLOR": "1"])
    #expect(!plain.output.contains("\u{1B}"))
    let dumb = Session("site list --quiet 顾", terminals: terminal, environment: ["TERM": "dumb"])
    #expect(!dumb.output.contains("\u{1B}"))
  }

  @Test func anEmptyListSaysSo() {
    #expect(Session("site list 无 --quiet").output == "没有文物点。\n\n共 0 处。\n")
  }

  @Test func csvHasAHeaderAndWindowsLineEnds() {
    #expect(
      Session("site list --csv").output
        == "编号,名称,隐患\r\nKS-001,顾炎武墓,2\r\nKS-012,秦峰塔,0\r\n")
  }

  @Test func jsonCountsItsItemsAndNamesWhatComesNext() {
    #expect(
      Session("site list 塔 --json").output == """
        {
          "count": 1,
          "items": [
            {
              "code": "KS-012",
              "hazards": 0,
              "name": "秦峰塔"
            }
          ],
          "next": [
            "wenbao site show KS-001"
          ],
          "notes": []
        }

        """)
  }

  @Test func aPageShowsItsFactsInColumns() {
    #expect(
      Session("site show KS-001 --as 03").output == """
        文物点 KS-001
        登记册    wenbao.sqlite
        经办人    03
        核查时间  2023-11-15 06:13:20
        测绘      —

        下一步:
          wenbao site list

        """)
  }

  @Test func remarksGoToStandardErrorUnlessQuiet() {
    let terminal = Terminals(input: true, error: true)
    let session = Session("trial ask", input: "是\r\n否", terminals: terminal)
    #expect(session.output == "是/否\n")
    #expect(session.error == "第 1 项？第 2 项？第 3 项？共 2 项。\n")
    let quiet = Session("trial ask --quiet", terminals: terminal)
    #expect(quiet.error == "第 1 项？")
  }

  @Test func nothingIsAskedWithoutATerminal() {
    let session = Session("trial ask", input: "是\n")
    #expect(
      session.error == """
        错误 [E-NO-TERMINAL]
          这里要人回答，但标准输入不是终端。
          · 要问的是: 第 1 项？

        """)
    #expect(session.exit == 64)
  }
}
