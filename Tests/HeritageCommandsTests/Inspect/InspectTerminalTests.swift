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
    #expect(
      try terminal.question().hasSuffix(
        "已答    FIRE 用电 1/1；其余 2 节没有答\n隐患等级：1 一般  2 重大（回车为一般，b 返回）> "))
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

  /// At a terminal that can move its cursor.
  private func startEditing(_ office: Office) throws -> TerminalProcess {
    try TerminalProcess(
      ["inspect", "run", "KS6-01"],
      environment: [
        "WENBAO_REGISTRY": office.registry, "WENBAO_CLOCK": office.clock,
        "WENBAO_ACCOUNT": "demo", "TERM": "xterm", "PATH": "/usr/bin:/bin",
        "HOME": office.folder,
      ])
  }

  @Test func aLineIsEditedByWholeCharactersAndFileNamesAreCompleted() throws {
    let office = try Office.small()
    try office.write("a", to: "屋面 1.jpg")
    try office.write("b", to: "屋面 2.jpg")
    let terminal = try startEditing(office)
    try terminal.question()
    #expect(!terminal.isCooked)
    terminal.press("2 漏漏\u{7F}雨 @ ~/屋\t")
    try terminal.wait(for: "~/屋面\\ ")
    terminal.press("\t")
    #expect(try terminal.wait(for: "2.jpg\n").contains("屋面 1.jpg  屋面 2.jpg\n"))
    terminal.press("1\t\r")
    #expect(
      try terminal.wait(for: "[2/3]").contains(
        """
        收下照片 1 张：屋面 1.jpg。
        记下  FIRE:E-01 不符合 [一般] 漏雨（照片 1 张）

        """))
    terminal.press("\u{4}")
    #expect(terminal.end().status == 0)
    #expect(terminal.isCooked)
    let answer = try #require(try draft(office)?.answers["FIRE:E-01"])
    #expect(answer.note == "漏雨")
    #expect(answer.photos == [office.folder + "/屋面 1.jpg"])
  }

  @Test func theTerminalIsSetBackOnCtrlC() throws {
    let office = try Office.small()
    let terminal = try startEditing(office)
    try terminal.question()
    terminal.press("1\r")
    try terminal.wait(for: "[2/3]")
    terminal.press("2 漏\u{3}")
    #expect(terminal.end().status == -SIGINT)
    #expect(terminal.isCooked)
    #expect(try draft(office)?.answers == ["FIRE:E-01": WalkAnswer(.conform)])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func theTerminalIsSetBackWhenTheProgramIsTerminated(signal: Int32) throws {
    let office = try Office.small()
    let terminal = try startEditing(office)
    try terminal.question()
    #expect(!terminal.isCooked)
    terminal.send(signal)
    #expect(terminal.end().status == -signal)
    #expect(terminal.isCooked)
  }

  @Test(arguments: [true, false])
  func theTerminalIsSetBackWhileTheProgramIsStopped(byKey: Bool) throws {
    let office = try Office.small()
    let terminal = try startEditing(office)
    try terminal.question()
    terminal.press("1 好")
    try terminal.wait(for: "好")
    if byKey { terminal.press("\u{1A}") } else { terminal.send(SIGTSTP) }
    try terminal.waitUntilStopped()
    #expect(terminal.isCooked)
    terminal.send(SIGCONT)
    try terminal.wait(for: "\u{1B}[J> 1 好")
    #expect(!terminal.isCooked)
    terminal.press("\r")
    try terminal.wait(for: "[2/3]")
    #expect(try draft(office)?.answers["FIRE:E-01"]?.note == "好")
  }

  @Test func aWholeSessionSurvivesBeingKilledInTheMiddle() throws {
    let office = try Office.small()
    try office.write("a", to: "a.jpg")
    let killed = try kill(office, after: "2! 厢房私拉电线 @ \(office.folder)/*.jpg", "g 墙", "r")
    #expect(killed.answers["FIRE:E-01"]?.photos == [office.folder + "/a.jpg"])
    let terminal = try start(office)
    try terminal.question()
    terminal.type("1")
    #expect(
      try terminal.question().contains(
        """
        检查项  3 项，3 节，已答 1 项
        已答    FIRE 用电 1/1；其余 2 节没有答

        [2/3] FLOOD:W-01 排水

        """))
    for line in ["1", "r", "y"] {
      terminal.type(line)
      try terminal.question()
    }
    terminal.type("y")
    #expect(terminal.end().shown.contains("登记隐患 1 项"))
    #expect(
      office.run("inspect show JC-KS6-01-20260301-1").output
        .contains("结果    3 项：不符合 1，未查 0，其余 2"))
  }
}
