import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What a terminal says while something takes its time.
@Suite struct ProgressLineTests {
  @Test func rateAndTimeLeftAreSaid() {
    let progress = ImportProgress(file: "第七批.xml", bytesRead: 30_000_000, bytes: 120_000_000)
    #expect(
      ProgressLine.Step(progress).text(after: .seconds(2))
        == "导入 第七批.xml  25%  每秒 15.0 MB  约余 6 秒")
  }

  @Test func whatCannotBeCountedIsOnlyNamed() {
    let progress = ImportProgress(file: "空.xml", bytesRead: 0, bytes: 0)
    #expect(ProgressLine.Step(progress).text(after: .zero) == "导入 空.xml …")
  }

  @Test func entriesAreCounted() {
    let step = ProgressLine.Step(task: "核验 流水", done: 500, total: 2_000)
    #expect(step.text(after: .seconds(2)) == "核验 流水  25%  每秒 250 条  约余 6 秒")
    let begun = ProgressLine.Step(task: "核验 流水", done: 0, total: 2_000)
    #expect(begun.text(after: .seconds(2)) == "核验 流水  0%  每秒 0 条")
  }

  @Test func aVerificationTellsOfEachCheck() throws {
    var told: [VerificationProgress] = []
    let registry = try TemporaryRegistry(.secondReady)
    _ = try registry.open(readOnly: true).verify { told.append($0) }
    #expect(Set(told.map(\.check)) == Set(VerificationCheck.allCases))
    let entries = try registry.read { try $0.registry().headSeq }
    #expect(told.last.map { [$0.done, $0.total] } == [entries, entries])
    #expect(told.dropLast().allSatisfy { $0.total == 0 })
  }

  @Test func eachStepIsShownAtOnceAndTakenAwayAtTheEnd() {
    let error = MemorySink()
    let terminals = Terminals(input: true, output: true, error: true, width: 80)
    let line = ProgressLine(
      context: .fixed(error: error, terminals: terminals), isQuiet: false, patience: .zero)
    line.show(ImportProgress(file: "甲.xml", bytesRead: 0, bytes: 0))
    line.show(ImportProgress(file: "甲.xml", bytesRead: 0, bytes: 0))
    line.show(ImportProgress(file: "乙.xml", bytesRead: 0, bytes: 0))
    line.clear()
    #expect(error.text == "\r\u{1B}[K导入 甲.xml …\r\u{1B}[K导入 乙.xml …\r\u{1B}[K")
  }

  @Test(arguments: [(false, false), (true, true)])
  func nothingIsShownElsewhereOrWhereSilenceIsAskedFor(isTerminal: Bool, isQuiet: Bool) {
    let error = MemorySink()
    let terminals = Terminals(input: false, output: false, error: isTerminal, width: 80)
    let line = ProgressLine(
      context: .fixed(error: error, terminals: terminals), isQuiet: isQuiet, patience: .zero)
    line.show(ImportProgress(file: "甲.xml", bytesRead: 0, bytes: 0))
    line.clear()
    #expect(error.text == "")
  }
}
