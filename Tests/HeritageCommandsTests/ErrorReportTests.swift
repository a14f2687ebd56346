import HeritageStore
import Testing

@testable import HeritageCommands

@Suite struct ErrorReportTests {
  @Test func aRefusalNamesPlaceReasonsAndRemedies() {
    let session = Session("trial fail refused")
    #expect(session.output == "开始。\n")
    #expect(
      session.error == """
        错误 [E-RULE] a.xml:3:7
          不能销号。
          · 没有验收\\u{202E}
          · 没有佐证
        建议: wenbao hazard accept 1
              wenbao hazard show 1

        """)
    #expect(session.exit == 77)
  }

  @Test func theSameAsJSONIsOneLine() {
    let session = Session("--json trial fail refused")
    #expect(
      session.error == """
        {"error":{"code":"E-RULE","details":["没有验收\\u202e","没有佐证"],"exit":77,\
        "location":"a.xml:3:7","message":"不能销号。","notes":[],\
        "remedies":["wenbao hazard accept 1","wenbao hazard show 1"],"unmet":[]}}

        """)
    #expect(session.output == "{\n  \"next\": [],\n  \"notes\": []\n}\n")
  }

  @Test func whatNobodyForesawIsABug() {
    let session = Session("trial fail bug")
    #expect(
      session.error == """
        错误 [E-BUG]
          程序内部出错。
          · 请把这一段连同所用的命令报告给维护人员: HeritageCommandsTests.SampleFail.Unforeseen()

        """)
    #expect(session.exit == 70)
  }

  @Test func aRegistryThatWasTakenAwayIsReported() {
    #expect(
      StoreError.movedAway(path: "r.sqlite").report.text(width: nil) == """
        错误 [E-MOVED]
          登记册 r.sqlite 在办理途中被移走或换成了别的文件，没有任何改动。
        建议: ls -l r.sqlite

        """)
    #expect(StoreError.movedAway(path: "r.sqlite").report.exit == .ioError)
  }

  @Test func differencesAreNoError() {
    let session = Session("trial fail differences")
    #expect(session.error == "")
    #expect(session.exit == 1)
  }

  @Test func aFullDiskIsReportedThoughTheCommandWasDone() {
    let session = Session("site list", outputFailure: 28)
    #expect(session.error == "错误 [E-IO]\n  写标准输出失败: 磁盘已满。\n")
    #expect(session.exit == 74)
  }

  @Test func longLinesAreWrappedForATerminal() {
    let report = ErrorReport(
      code: "E-X", message: "这一句话有二十个汉字那么长，要分行。", details: ["另一句也要分行才放得下。"],
      exit: .refused)
    #expect(
      report.text(width: 24) == """
        错误 [E-X]
          这一句话有二十个汉字那
          么长，要分行。
          · 另一句也要分行才放得
            下。

        """)
  }

  @Test func exitCodesAreThoseOfSysexits() {
    let codes: [HeritageCommands.ExitStatus] = [
      .done, .differences, .usage, .inputInvalid, .notFound, .unavailable, .bug, .ioError, .busy,
      .refused,
    ]
    #expect(codes.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 70, 74, 75, 77])
  }
}
