import Heritage
import HeritageStore
import Testing

@testable import HeritageOperations

@Suite struct InspectionWalkTests {
  /// Three items; the second is suggested as a major hazard.
  private static let items: [ChecklistItemSummary] = {
    let nowhere = SourcePosition(file: "", line: 1, column: 1)
    var checklist = ChecklistRecord(code: "FIRE", position: nowhere)
    checklist.items = ["E-01", "K-01", "R-01"].map { code in
      var item = ChecklistItemRecord(code: code, position: nowhere)
      item.suggestedGrade = code == "K-01" ? .major : .ordinary
      return item
    }
    return ChecklistSummary(checklist).items
  }()

  private func walk(_ lines: String...) -> InspectionWalk {
    var walk = InspectionWalk(Self.items)
    for line in lines { _ = walk.take(line) }
    return walk
  }

  @Test(arguments: [
    ("1", AnswerResult.conform), ("3", .notApplicable), ("4", .notChecked), (" １ ", .conform),
  ])
  func anAnswerIsKeptAndTheNextItemAsked(line: String, result: AnswerResult) {
    var walk = walk()
    #expect(walk.take(line) == .save)
    #expect(walk.answers == ["FIRE:E-01": WalkAnswer(result)])
    #expect(walk.stage == .item(1))
  }

  @Test func aNonconformityAsksForNoteGradeAndPhotos() {
    var walk = walk("1", "2")
    #expect(walk.stage == .note(1))
    #expect(walk.take("  ") == .complaint(.noteNeeded))
    #expect(walk.take(" 灶台靠墙 ") == .save)
    #expect(walk.stage == .grade(1))
    #expect(walk.take("3") == .complaint(.notAGrade))
    #expect(walk.take("") == .save)
    #expect(walk.stage == .photos(1))
    #expect(walk.take("a*.png") == .photographs("a*.png", settles: false))
    #expect(walk.add(["/a.png", "/b.png"], settles: false) == .save)
    #expect(walk.add(["/a.png"], settles: false) == .save)
    #expect(walk.answers["FIRE:K-01"] == nil)
    #expect(walk.take("") == .save)
    var expected = WalkAnswer(.nonconform)
    expected.note = "灶台靠墙"
    expected.grade = .major
    expected.photos = ["/a.png", "/b.png"]
    #expect(walk.answers["FIRE:K-01"] == expected)
    #expect(walk.stage == .item(2))
  }

  @Test(arguments: [["2"], ["2", "情况"], ["2", "情况", "1"]])
  func aNonconformityCanBeLeftAtEveryStep(lines: [String]) {
    var walk = walk()
    for line in lines { _ = walk.take(line) }
    #expect(walk.take("b") == .save)
    #expect(walk.stage == .item(0))
    #expect(walk.answers.isEmpty)
  }

  @Test func goingBackOffersWhatWasWrittenBefore() {
    var walk = walk("2", "电线老化", "2", "", "b", "2")
    #expect(walk.pending.note == "电线老化")
    #expect(walk.take("") == .save)
    #expect(walk.suggestedGrade(0) == .major)
    _ = walk.take("")
    _ = walk.take("")
    #expect(walk.answers["FIRE:E-01"]?.note == "电线老化")
    #expect(walk.answers["FIRE:E-01"]?.grade == .major)
  }

  @Test func oneCanGoBackAndForthWithoutAnswering() {
    var walk = walk("n", "n")
    #expect(walk.stage == .item(2))
    #expect(walk.take("b") == .none)
    #expect(walk.take("B") == .none)
    #expect(walk.take("ｂ") == .complaint(.firstItem))
    #expect(walk.take("5") == .complaint(.notAnAnswer))
    #expect(walk.take("") == .complaint(.notAnAnswer))
    #expect(walk.take("?") == .help)
    #expect(walk.stage == .item(0))
    #expect(walk.answers.isEmpty)
  }

  @Test func theEndAsksForConfirmation() {
    var walk = walk("1", "1", "n")
    #expect(walk.stage == .review(2))
    #expect(walk.take("") == .complaint(.notAConfirmation))
    #expect(walk.take("1") == .complaint(.notAConfirmation))
    #expect(walk.take("s") == .summary)
    #expect(walk.take("b") == .none)
    #expect(walk.stage == .item(2))
    _ = walk.take("n")
    #expect(walk.take("y") == .none)
    #expect(walk.stage == .committing)
    #expect(walk.take("1") == .none)
    #expect(walk.counts == [.conform: 2])
    #expect(walk.openCount == 1)
  }

  @Test(arguments: [[], ["2"], ["2", "情况"], ["2", "情况", ""], ["1", "1", "1"]])
  func theEndOfInputKeepsTheDraft(lines: [String]) {
    var walk = walk()
    for line in lines { _ = walk.take(line) }
    #expect(walk.take(nil) == .save)
    #expect(walk.stage == .kept)
  }

  @Test func aDraftGoesOnAtTheFirstOpenItem() {
    let answers = ["FIRE:E-01": WalkAnswer(.conform), "GONE:X-01": WalkAnswer(.conform)]
    let walk = InspectionWalk(Self.items, answers: answers)
    #expect(walk.stage == .item(1))
    #expect(walk.answers.count == 1)
  }

  @Test func whatWasNotAnsweredIsNotChecked() {
    let head = InspectionHead(
      code: "JC-1", site: "KS6-01", kind: .routine, inspectedOn: .first, unit: "KS-BUREAU",
      inspectors: ["示例甲"], checklists: [])
    let record = walk("1", "2", "灶台靠墙", "1", "").record(head)
    #expect(record.answers.map(\.item) == ["FIRE:E-01", "FIRE:K-01", "FIRE:R-01"])
    #expect(record.answers.map(\.result) == [.conform, .nonconform, .notChecked])
    #expect(record.answers.map(\.grade) == [nil, .ordinary, nil])
  }

  @Test func aDraftSurvivesItsFile() {
    let head = InspectionHead(
      code: "JC-1", site: "KS6-01", kind: .festival, inspectedOn: .first, unit: "KS-BUREAU",
      inspectors: ["示例甲", "示例乙"], checklists: ["FIRE"])
    var walk = walk("1", "2! 灶台靠墙 @ a.png")
    _ = walk.add(["/a.png"], settles: true)
    let draft = InspectionDraft(head: head, of: walk)
    #expect(InspectionDraft(draft.json) == draft)
    #expect(draft.json["unfinished"] == nil)
    #expect(InspectionDraft(["version": 2]) == nil)
  }

  @Test(arguments: [["2"], ["2", "灶台靠墙"], ["2", "灶台靠墙", "2"], ["2! 灶台靠墙 @"]])
  func anAnswerHalfGivenIsGoneOnWithWhereItWasLeft(lines: [String]) throws {
    let head = InspectionHead(
      code: "JC-1", site: "KS6-01", kind: .routine, inspectedOn: .first, unit: "KS-BUREAU",
      inspectors: ["示例甲"], checklists: [])
    var interrupted = walk("1")
    for line in lines { #expect(interrupted.take(line) == .save) }
    let draft = try #require(InspectionDraft(InspectionDraft(head: head, of: interrupted).json))
    var resumed = InspectionWalk(Self.items, answers: draft.answers, unfinished: draft.unfinished)
    #expect(resumed.stage == interrupted.stage)
    #expect(resumed.pending == interrupted.pending)
    #expect(resumed.answers == interrupted.answers)
    // Left by the end of input, it is no less.
    _ = interrupted.take(nil)
    #expect(InspectionDraft(head: head, of: interrupted) == draft)
    _ = resumed.take("b")
    #expect(resumed.unfinished == nil)
  }
}
