import Heritage
import HeritageStore
import Testing

@testable import HeritageOperations

/// Answers in one line, whole sections, and getting about in a walk.
@Suite struct WalkAboutTests {
  /// Six items in four sections of two templates; 3 is major.
  private static let items: [ChecklistItemSummary] = [
    checklist(
      "FIRE",
      [
        ("E-01", "用电（看现场）", "有无私拉电线"), ("E-02", "用电（看现场）", "插座是否固定"),
        ("K-01", "用电（看现场）", "灶台是否隔热"), ("E-10", "用电（查资料）", "检测报告"),
      ]),
    checklist("ROOF", [("B-07", "屋面", "瓦面有无滑落"), ("E-01", "排水", "天沟是否畅通")]),
  ].flatMap(\.items)

  private static func checklist(
    _ code: String, _ items: [(code: String, section: String, subject: String)]
  ) -> ChecklistSummary {
    let nowhere = SourcePosition(file: "", line: 1, column: 1)
    var checklist = ChecklistRecord(code: code, position: nowhere)
    checklist.items = items.map { one in
      var item = ChecklistItemRecord(code: one.code, position: nowhere)
      (item.section, item.subject, item.method) = (one.section, one.subject, "看")
      item.suggestedGrade = one.code == "K-01" ? .major : .ordinary
      return item
    }
    return ChecklistSummary(checklist)
  }

  private func walk(
    _ lines: String..., memories: [String: ItemMemory] = [:]
  ) -> InspectionWalk {
    var walk = InspectionWalk(Self.items, memories: memories)
    for line in lines { _ = walk.take(line) }
    return walk
  }

  private func nonconform(_ note: String, _ grade: HazardGrade) -> WalkAnswer {
    var answer = WalkAnswer(.nonconform)
    (answer.note, answer.grade) = (note, grade)
    return answer
  }

  @Test func aNonconformityInOneLineAsksNothingMore() {
    var walk = walk()
    #expect(walk.take("2 私拉电线") == .save)
    #expect(walk.answers["FIRE:E-01"] == nonconform("私拉电线", .ordinary))
    #expect(walk.stage == .item(1))
    _ = walk.take("2! 插座脱落")
    #expect(walk.answers["FIRE:E-02"] == nonconform("插座脱落", .major))
    _ = walk.take("2 灶台靠墙")
    #expect(walk.answers["FIRE:K-01"] == nonconform("灶台靠墙", .major))
    _ = walk.take("b")
    _ = walk.take("2- 灶台靠墙")
    #expect(walk.answers["FIRE:K-01"] == nonconform("灶台靠墙", .ordinary))
  }

  @Test func theGradeMarkedIsTheOneOfferedForALonelyTwo() {
    var walk = walk("2!", "私拉电线")
    #expect(walk.stage == .grade(0))
    #expect(walk.suggestedGrade(0) == .major)
    _ = walk.take("")
    _ = walk.take("")
    #expect(walk.answers["FIRE:E-01"] == nonconform("私拉电线", .major))
  }

  @Test func photographsOfALineAreFoundBeforeItIsSettled() {
    var walk = walk()
    #expect(walk.take("2 私拉电线 @ a*.jpg") == .photographs("a*.jpg", settles: true))
    // Where nothing is found, the answer is kept and the photographs are asked for.
    #expect(walk.stage == .photos(0))
    #expect(walk.unfinished?.answer == nonconform("私拉电线", .ordinary))
    #expect(walk.take("b*.jpg") == .photographs("b*.jpg", settles: false))
    #expect(walk.add(["/b1.jpg", "/b2.jpg"], settles: true) == .save)
    #expect(walk.answers["FIRE:E-01"]?.photos == ["/b1.jpg", "/b2.jpg"])
    #expect(walk.stage == .item(1))
    #expect(walk.take("@ c.jpg") == .complaint(.answerNeeded))
    #expect(walk.take("2 @ c.jpg") == .complaint(.noteNeeded))
  }

  @Test func photographsAreAddedToAnAnswerAndCanBeDropped() {
    var walk = walk("2 私拉电线 @ a.jpg")
    _ = walk.add(["/a.jpg"], settles: true)
    _ = walk.take("b")
    #expect(walk.take("@ b.jpg") == .photographs("b.jpg", settles: true))
    _ = walk.add(["/a.jpg", "/b.jpg"], settles: true)
    #expect(walk.answers["FIRE:E-01"]?.photos == ["/a.jpg", "/b.jpg"])
    // Described anew, it keeps them; `x` drops them.
    for line in ["b", "2 电线裸露 @"] { _ = walk.take(line) }
    #expect(walk.pending.photos == ["/a.jpg", "/b.jpg"])
    for line in ["x", ""] { _ = walk.take(line) }
    #expect(walk.answers["FIRE:E-01"] == nonconform("电线裸露", .ordinary))
  }

  @Test func aConformingItemMayHaveAPhotographToo() {
    var walk = walk()
    #expect(walk.take("1 已换线 @ a.jpg") == .photographs("a.jpg", settles: true))
    _ = walk.add(["/a.jpg"], settles: true)
    var answer = WalkAnswer(.conform)
    (answer.note, answer.photos) = ("已换线", ["/a.jpg"])
    #expect(walk.answers["FIRE:E-01"] == answer)
  }

  @Test func theRestOfASectionConformsOnAClearYes() {
    var walk = walk("2 私拉电线", "r")
    #expect(walk.stage == .rest(1))
    #expect(walk.take("") == .complaint(.notARest))
    #expect(walk.take("b") == .none)
    #expect(walk.answers.count == 1)
    _ = walk.take("r")
    #expect(walk.take("y") == .save)
    #expect(
      walk.answers == [
        "FIRE:E-01": nonconform("私拉电线", .ordinary), "FIRE:E-02": WalkAnswer(.conform),
        "FIRE:K-01": WalkAnswer(.conform),
      ])
    // The next section is listed at once.
    #expect(walk.stage == .rest(3))
    #expect(walk.take("2 堵了") == .complaint(.notARest))
    #expect(walk.take("n") == .none)
    #expect(walk.stage == .item(3))
    _ = walk.take("b")
    #expect(walk.take("r") == .complaint(.nothingLeft))
  }

  @Test func oneGoesFromTheRestWhereverOneGoesFromAnItem() {
    var walk = walk("r")
    #expect(walk.take("g 3") == .none)
    #expect(walk.stage == .item(2))
    for (line, effect) in [("?", InspectionWalk.Effect.help), ("s", .none), ("q", .save)] {
      walk.stage = .rest(0)
      #expect(walk.take(line) == effect)
      #expect(walk.stage == (line == "?" ? .rest(0) : line == "s" ? .review(0) : .kept))
    }
  }

  @Test func whatWantsALookOfItsOwnCanBeLeftOut() {
    var hazard = ItemMemory()
    hazard.last = LastAnswer(inspection: "JC-1", inspectedOn: .first, result: .nonconform)
    var walk = walk("r", memories: ["FIRE:E-02": hazard])
    #expect(walk.setApart(in: walk.section(of: 0)) == [1, 2])
    #expect(walk.take("o") == .save)
    #expect(walk.answers == ["FIRE:E-01": WalkAnswer(.conform)])
    #expect(walk.stage == .item(1))
    // Nothing else is left: there is no choice to make.
    _ = walk.take("r")
    #expect(walk.take("o") == .complaint(.notARest))
  }

  @Test func anAnswerGoesOnToTheNextThatIsOpen() {
    var walk = walk("n", "1", "1", "g 1")
    #expect(walk.stage == .item(0))
    _ = walk.take("1")
    #expect(walk.stage == .item(3))
    for line in ["g6", "1"] { _ = walk.take(line) }
    #expect(walk.stage == .review(5))
    #expect(walk.take("n") == .none)
    #expect(walk.stage == .item(3))
  }

  @Test(arguments: [
    ("g 4", 3), ("g ４", 3), ("g E-10", 3), ("ge10", 3), ("g b7", 4), ("g ROOF:E-01", 5),
    ("g 屋面", 4),
    ("g 查资料", 3), ("l 2", 3), ("/天沟", 5), ("／瓦面 滑落", 4), ("g 瓦面", 4),
  ])
  func oneGoesToAnItemByNumberCodeSectionOrWord(line: String, index: Int) {
    var walk = walk()
    #expect(walk.take(line) == .none)
    #expect(walk.stage == .item(index))
  }

  @Test func aSectionIsEnteredWhereItIsOpen() {
    var walk = walk("1", "n", "n", "g 现场")
    #expect(walk.stage == .item(1))
    for line in ["1", "1", "l1"] { _ = walk.take(line) }
    #expect(walk.stage == .item(0))
  }

  @Test func severalThatFitAreListed() {
    var walk = walk("2 天沟边的线")
    #expect(walk.take("g e1") == .hits([0, 5]))
    #expect(walk.take("/天沟") == .hits([0, 5]))
    guard case .sections(let found) = walk.take("g 用电") else {
      Issue.record("no sections")
      return
    }
    #expect(found.map(\.number) == [1, 2])
    #expect(found.map(\.answered) == [1, 0])
    #expect(found.map(\.nonconform) == [1, 0])
    #expect(walk.stage == .item(1))
  }

  @Test func whatIsNotThereIsSaid() {
    var walk = walk()
    #expect(walk.take("g 7") == .complaint(.noSuchItem(7)))
    #expect(walk.take("g 0") == .complaint(.noSuchItem(0)))
    #expect(walk.take("l 5") == .complaint(.noSuchSection(5)))
    #expect(walk.take("g 塔") == .complaint(.notFound("塔")))
    #expect(walk.take("/塔") == .complaint(.notFound("塔")))
    #expect(walk.take("/") == .complaint(.wordNeeded))
    #expect(walk.take("g 99999999999999999999") == .complaint(.notFound("99999999999999999999")))
    #expect(walk.stage == .item(0))
  }

  @Test func theReviewCanBeLeftToChangeSomething() {
    var walk = walk("1", "s")
    #expect(walk.stage == .review(1))
    #expect(walk.take("s") == .summary)
    #expect(walk.take("b") == .none)
    #expect(walk.stage == .item(1))
    for line in ["s", "g 1"] { _ = walk.take(line) }
    #expect(walk.stage == .item(0))
    _ = walk.take("2 私拉电线")
    #expect(walk.stage == .item(1))
    for line in ["s", "n"] { _ = walk.take(line) }
    #expect(walk.stage == .item(1))
    for line in ["s", "ｙ"] { _ = walk.take(line) }
    #expect(walk.stage == .committing)
  }

  @Test func anAnswerHalfGivenInOneLineIsInTheDraft() throws {
    let head = InspectionHead(
      code: "JC-1", site: "KS6-01", kind: .routine, inspectedOn: .first, unit: "KS-BUREAU",
      inspectors: ["示例甲"], checklists: [])
    let interrupted = walk("2! 私拉电线 @ 没有.jpg")
    let draft = try #require(InspectionDraft(InspectionDraft(head: head, of: interrupted).json))
    let resumed = InspectionWalk(Self.items, answers: draft.answers, unfinished: draft.unfinished)
    #expect(resumed.stage == .photos(0))
    #expect(resumed.pending == nonconform("私拉电线", .major))
  }
}
