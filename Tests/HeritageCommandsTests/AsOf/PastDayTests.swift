import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// `--as-of`: the registry as it was at the end of a past day.
@Suite struct PastDayTests {
  /// Stages after which nothing more happened on their day.
  static let days: [(stage: SampleStage, day: String)] = [
    (.imported, "2026-01-05"), (.inspected, "2026-02-28"), (.ordered, "2026-03-02"),
    (.claimed, "2026-03-15"), (.accepted, "2026-03-20"), (.settled, "2026-04-06"),
    (.sealed, "2026-04-07"), (.lookedBack, "2026-04-08"),
  ]

  @Test(arguments: days)
  func whatIsPrintedOfADayIsWhatWasPrintedOnThatDay(stage: SampleStage, day: String) throws {
    let early = try TemporaryRegistry(stage)
    let late = try TemporaryRegistry(.secondReady)
    let pages = PastPages(
      early: early.path, late: late.path, day: try #require(CivilDate(day)))
    let differences = try withExtendedLifetime((early, late)) { try pages.differences() }
    #expect(differences == [])
  }

  /// Verbs with the option, and one thing each.
  static let verbs = [
    "site list", "site show KS6-01", "hazard show 1", "officer list", "officer show A01",
    "setting list", "unit list", "unit show KS-ZP", "todo",
  ]

  @Test(arguments: verbs)
  func aDayToComeAndADayBeforeTheRegistryAreRefused(verb: String) throws {
    let registry = try TemporaryRegistry(.secondReady)
    let early = run(verb + " --as-of 2026-01-04", registry)
    #expect(early.exit == 66)
    #expect(early.output == "")
    #expect(
      early.error == """
        错误 [E-AS-OF]
          2026-01-04 还没有这份登记册：它建立于 2026-01-05，那天什么也没有。
        建议: wenbao … --as-of 2026-01-05

        """)
    let late = run(verb + " --as-of 2026-07-05", registry)
    #expect(late.exit == 64)
    #expect(late.output == "")
    #expect(
      late.error == """
        错误 [E-AS-OF]
          2026-07-05 还没有到（今天是 2026-07-04）：只能看今天或以前的。
        建议: wenbao … --as-of 2026-07-04

        """)
  }

  @Test(arguments: verbs)
  func lookingBackLeavesTheFileAsItIs(verb: String) throws {
    let registry = try TemporaryRegistry(.secondReady)
    let before = try registry.dumpDigest()
    #expect(run(verb + " --as-of 2026-04-07", registry).exit == 0)
    #expect(try registry.dumpDigest() == before)
  }

  @Test func asOfTodayIsAsWithoutIt() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let pages = PastPages(
      early: registry.path, late: registry.path, day: try #require(CivilDate("2026-07-03")),
      now: "2026-07-03T23:00:00+08:00")
    let differences = try withExtendedLifetime(registry) { try pages.differences() }
    #expect(differences == [])
  }

  @Test func whatWasNotThereIsSaidWithTheDay() throws {
    let answer = run("hazard show 1 --as-of 2026-01-05", try TemporaryRegistry(.secondReady))
    #expect(answer.exit == 66)
    #expect(
      answer.error == """
        错误 [E-UNKNOWN-HAZARD]
          截至 2026-01-05 录入的登记册里，没有编号为“1”的隐患。
        建议: wenbao hazard list --as-of 2026-01-05

        """)
  }

  @Test func whereTheLedgerByTheDayOfBookingDiffersItIsSaid() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let later = try count(registry) - count(try TemporaryRegistry(.settled))
    let answer = run("hazard show 1 --as-of 2026-04-06", registry)
    #expect(
      answer.output.hasPrefix(
        """
        截至 2026-04-06 录入的；此后录入的 \(later) 条流水不在内。

        按记账日期，即对账单的口径，这天终了时是“已销号”。

        隐患 YH-2026-0001-F
        状态      验收合格

        """), "\(answer.output)")
    let json = try JSONValue(
      parsing: run("hazard show 1 --as-of 2026-04-06 --json", registry).output)
    #expect(json["bookedState"] == "struckOff")
    #expect(json["state"] == "accepted")
    #expect(json["asOf"] == "2026-04-06")
  }

  @Test func anImportThatWasUndoneLaterWasInForceThatDay() throws {
    let office = try Office.small()
    let list = office.run("site list")
    office.clock = "2026-03-05T09:00:00+08:00"
    #expect(office.run("receipt undo 2 --reason 误").exit == 0)
    #expect(office.run("site list").output.hasPrefix("没有文物点。\n"))
    let then = office.run("site list --as-of 2026-03-04").output
    #expect(
      then.replacing("截至 2026-03-04 录入的，", with: "").replacing(" --as-of 2026-03-04", with: "")
        == list.output)
    #expect(office.run("site list --as-of 2026-03-05").output.hasPrefix("没有文物点。\n"))
  }

  private func run(_ line: String, _ registry: TemporaryRegistry) -> Session {
    Session(
      line, root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_CLOCK": "2026-07-04T10:00:00+08:00",
        "WENBAO_ACCOUNT": SampleLedger.account,
      ])
  }

  private func count(_ registry: TemporaryRegistry) throws -> Int {
    try registry.read { try $0.entries(JournalFilter()).count }
  }
}
