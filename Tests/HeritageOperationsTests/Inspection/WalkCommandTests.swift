import Heritage
import Testing

@testable import HeritageOperations

@Suite struct WalkCommandTests {
  private func statement(
    _ result: AnswerResult, _ note: String? = nil, grade: HazardGrade? = nil, photos: String? = nil
  ) -> WalkCommand {
    var statement = WalkStatement(result)
    (statement.note, statement.grade, statement.photos) = (note, grade, photos)
    return .answer(statement)
  }

  @Test(arguments: [
    ("1", AnswerResult.conform, nil), ("２", .nonconform, nil), (" 3　没有厨房 ", .notApplicable, "没有厨房"),
    ("4门锁着", .notChecked, "门锁着"), ("2、屋面漏雨", .nonconform, "屋面漏雨"), ("2:a", .nonconform, "a"),
    ("不符合 屋面漏雨", .nonconform, "屋面漏雨"), ("未查", .notChecked, nil), ("2 -5℃时漏", .nonconform, "-5℃时漏"),
    ("2 3处漏雨", .nonconform, "3处漏雨"), ("2 信箱 a@b", .nonconform, "信箱 a@b"),
  ])
  func anAnswerMayHaveANote(line: String, result: AnswerResult, note: String?) {
    #expect(WalkCommand(line) == statement(result, note))
  }

  @Test func aMarkSetsTheGrade() {
    #expect(WalkCommand("2! 屋面漏雨") == statement(.nonconform, "屋面漏雨", grade: .major))
    #expect(WalkCommand("２！屋面漏雨") == statement(.nonconform, "屋面漏雨", grade: .major))
    #expect(WalkCommand("2- 屋面漏雨") == statement(.nonconform, "屋面漏雨", grade: .ordinary))
    #expect(WalkCommand("2!") == statement(.nonconform, grade: .major))
    #expect(WalkCommand("1! 好") == .unknown)
  }

  @Test func photographsFollowTheAtSign() {
    #expect(
      WalkCommand("2! 屋面漏雨 @ ~/照片/屋面*.jpg '有 空格.jpg'")
        == statement(
          .nonconform, "屋面漏雨", grade: .major, photos: "~/照片/屋面*.jpg '有 空格.jpg'"))
    #expect(WalkCommand("2 漏雨 ＠a.jpg") == statement(.nonconform, "漏雨", photos: "a.jpg"))
    #expect(WalkCommand("1@ a.jpg") == statement(.conform, photos: "a.jpg"))
    #expect(WalkCommand("2 漏雨 @") == statement(.nonconform, "漏雨", photos: ""))
    #expect(WalkCommand("@ a.jpg b.jpg") == .photos("a.jpg b.jpg"))
  }

  @Test(arguments: [
    ("b", WalkCommand.back), ("ｂ", .back), ("返回", .back), ("N", .next), ("下一项", .next),
    ("s", .review),
    ("小结", .review), ("q", .leave), ("暂存", .leave), ("r", .rest), ("其余符合", .rest), ("?", .help),
    ("？", .help), ("l", .sections(nil)), ("g", .sections(nil)), ("目录", .sections(nil)),
    ("l 3", .sections(3)), ("L３", .sections(3)), ("g 12", .go("12")), ("gB-07", .go("B-07")),
    ("Ｇ 屋面", .go("屋面")), ("跳 屋面", .go("屋面")), ("/漏雨", .search("漏雨")), ("／ 漏雨", .search("漏雨")),
    ("、漏雨", .search("漏雨")), ("找 漏雨", .search("漏雨")), ("/", .search("")),
  ])
  func keysAreTakenInEveryWidthAndAsWords(line: String, command: WalkCommand) {
    #expect(WalkCommand(line) == command)
  }

  @Test(arguments: ["", " ", "12", "1n", "11", "5", "l x", "bb", "qq", "r 屋面", "好", "2x", "符合2"])
  func whatIsNoAnswerIsNotTakenForOne(line: String) {
    #expect(WalkCommand(line) == .unknown)
  }

  @Test func whereThePhotographsBeginInALineIsKnown() {
    let line = "2 漏雨 @ ~/照"
    #expect(WalkCommand.startOfPhotos(in: line).map { String(line[$0...]) } == " ~/照")
    #expect(WalkCommand.startOfPhotos(in: "2 a@b") == nil)
  }
}
