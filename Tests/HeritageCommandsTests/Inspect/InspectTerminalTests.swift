import Foundation
import Heritage
import HeritageOperations
import Testing

@testable import HeritageCommands

/// `inspect run` at a real terminal, killed as by a power cut or a closed window.
@Suite struct InspectTerminalTests {
  private func start(_ office: Office, _ options: [String] = []) throws -> TerminalProcess {
    try TerminalProcess(
      ["inspect", "run", "KS6-01"] + options,
      environment: [
        "WENBAO_REGISTRY": office.registry, "WENBAO_CLOCK": office.clock,
        "WENBAO_ACCOUNT": "demo", "TERM": "dumb", "PATH": "/usr/bin:/bin",
      ])
  }

  private func draft(_ office: Office) throws -> InspectionDraft? {
    try InspectionDraft.load(site: "KS6-01", registry: office.registry)
  }

  /// Types lines, each once its question is shown, and kills the program at the question after the last.
  private func kill(_ office: Office, after lines: String...) throws -> InspectionDraft {
    let terminal = try start(office)
    try terminal.question()
    for line in lines {
      terminal.type(line)
      try terminal.question()
    }
    terminal.kill()
    return try #require(try draft(office))
  }

  @Test func theLastAnswerIsOnTheDiskOnceTheNextQuestionIsShown() throws {
    let office = try Office.small()
    let draft = try kill(office, after: "1", "3")
    #expect(
      draft.answers == [
        "FIRE:E-01": WalkAnswer(.conform), "FLOOD:W-01": WalkAnswer(.notApplicable),
      ])
    #expect(draft.unfinished == nil)
  }

  @Test func aNonconformityHalfDescribedIsOnTheDiskToo() throws {
    let office = try Office.small()
    var draft = try kill(office, after: "2")
    #expect(draft.answers.isEmpty)
    #expect(draft.unfinished?.question == .note)
    try FileManager.default.removeItem(atPath: office.registry + ".inspect-KS6-01.json")
    draft = try kill(office, after: "2", "厢房私拉电线", "2", "imports/没有.png")
    var answer = WalkAnswer(.nonconform)
    answer.note = "厢房私拉电线"
    answer.grade = .major
    #expect(draft.unfinished?.item == "FIRE:E-01")
    #expect(draft.unfinished?.question == .photos)
    #expect(draft.unfinished?.answer == answer)
  }

  @Test func whatWasKilledGoesOnWhereItWas() throws {
    let office = try Office.small()
    _ = try kill(office, after: "1", "2", "排水沟堵塞")
    let terminal = try start(office)
    #expect(
      try terminal.question() == """
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项，FLOOD:W-01 答到一半。
        1 接着做  2 作废重来  q 退出 >\u{20}
        """)
    terminal.type("1")
    #expect(try terminal.question().hasSuffix("隐患等级：1 一般  2 重大（回车为一般，b 返回）> "))
    for line in ["1", "", "4"] {
      terminal.type(line)
      try terminal.question()
    }
    terminal.type("y")
    let end = terminal.end()
    #expect(end.status == 0)
    #expect(end.shown.contains("检查 JC-KS6-01-20260301-1 已入库「示例数据」，登记隐患 1 项。"))
    #expect(try draft(office) == nil)
    #expect(
      office.run("inspect show JC-KS6-01-20260301-1").output
        .contains("结果    3 项：不符合 1，未查 1，其余 1"))
  }
}
