import Foundation
import Testing

@testable import HeritageCommands

/// A fact of a period that is over (补录) says why it comes late, whether the next period is open or not.
@Suite struct LateFactTests {
  /// How far the quarter of the fact has got.
  enum Standing: CaseIterable {
    case cutOff, sealed, sealedAndTheNextOpen
  }

  private func office(_ standing: Standing) throws -> Office {
    let office = try Office.small()
    func run(_ line: String) throws {
      let answer = office.run(line)
      try #require(answer.exit == 0, "\(line): \(answer.error)")
    }
    try run("reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31")
    office.clock = "2026-04-10T09:00:00+08:00"
    try run("reconcile cut-off 2026Q1")
    if standing != .cutOff { try run("reconcile seal 2026Q1") }
    if standing == .sealedAndTheNextOpen {
      try run("reconcile open --name 2026Q2 --from 2026-04-01 --to 2026-06-30")
    }
    try office.write(
      """
      <inspections xmlns="urn:wenbao:inspections:1" version="1">
        <inspection code="JC-1" site="KS6-01" kind="routine" inspectedOn="2026-03-20" unit="KS-ZP">
          <inspector>示例甲</inspector>
          <answer item="FIRE:E-01" result="nonconform"><note>示例问题</note></answer>
        </inspection>
      </inspections>
      """, to: "late.xml")
    return office
  }

  private static let register =
    "hazard register KS6-01 --type fire --grade ordinary --description 示例问题 --source patrol"

  @Test(arguments: Standing.allCases)
  func aHazardOfAPeriodThatIsOverIsRegisteredWithItsReason(standing: Standing) throws {
    let office = try office(standing)
    let head = try office.head()
    let refused = office.run(Self.register + " --on 2026-03-20")
    #expect(refused.exit == 77)
    #expect(refused.error.contains("发生日期早于本期起始日（2026-04-01），属补录，须写明原因"))
    #expect(refused.error.contains("E-LATE"))
    #expect(try office.head() == head)
    let done = office.run(Self.register + " --on 2026-03-20 --late-reason 信件迟到")
    #expect(done.exit == 0, "\(done.error)")
    #expect(office.run(Self.register + " --on 2026-04-01").exit == 0)
    #expect(office.run("hazard history 1").output.contains("信件迟到"))
    #expect(office.run("verify").exit == 0)
  }

  @Test(arguments: Standing.allCases)
  func anInspectionOfAPeriodThatIsOverIsImportedWithItsReason(standing: Standing) throws {
    let office = try office(standing)
    for verb in ["import", "inspect record"] {
      let refused = office.run("\(verb) ./late.xml")
      #expect(refused.exit == 65)
      #expect(refused.error.contains("检查日期早于本期起始日（2026-04-01），属补录"))
    }
    let walked = office.run(
      "inspect run KS6-01 --on 2026-03-20", input: "1\n1\n1\ny\n", isInteractive: true)
    #expect(walked.exit == 77)
    #expect(walked.error.contains("E-LATE"))
    let done = office.run("import --late-reason 信件迟到 ./late.xml")
    #expect(done.exit == 0, "\(done.error)")
    #expect(office.run("hazard history 1").output.contains("信件迟到"))
    #expect(office.run("verify").exit == 0)
  }

  @Test(arguments: Standing.allCases)
  func anActOnAHazardOfAPeriodThatIsOverSaysWhy(standing: Standing) throws {
    let office = try office(standing)
    try #require(
      office.run(Self.register + " --on 2026-03-20 --late-reason 信件迟到").exit == 0)
    let order =
      "hazard order 1 --measure 修缮 --person 示例丙 --deadline 2026-05-30 --on 2026-03-25"
    let refused = office.run(order)
    #expect(refused.exit == 77)
    #expect(
      refused.error == """
        错误 [E-LATE]
          不能办理“下达整改”：YH-2026-0001-F。没有任何改动。
          · 发生日期早于本期起始日（2026-04-01），属补录，须写明原因 [E-LATE]
        建议: wenbao hazard order YH-2026-0001-F --late-reason 原因 …

        """)
    #expect(office.run(order + " --late-reason 通知迟到").exit == 0)
  }

  @Test func whatHappensBeforeTheFirstPeriodIsNotLateWhileThereIsNone() throws {
    let office = try Office.small()
    #expect(office.run(Self.register + " --on 2025-11-20").exit == 0)
  }

  /// Cut off on its last day, a period takes no more of that day; what undoing an import voids says so by itself.
  @Test func anImportIsUndoneOnTheDayOfTheCutOff() throws {
    let office = try Office.small()
    office.clock = "2026-03-31T09:00:00+08:00"
    try #require(
      office.run("reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31").exit == 0)
    try office.write(
      """
      <inspections xmlns="urn:wenbao:inspections:1" version="1">
        <inspection code="JC-1" site="KS6-01" kind="routine" inspectedOn="2026-03-20" unit="KS-ZP">
          <inspector>示例甲</inspector>
          <answer item="FIRE:E-01" result="nonconform"><note>示例问题</note></answer>
        </inspection>
      </inspections>
      """, to: "found.xml")
    try #require(office.run("import ./found.xml").exit == 0)
    try #require(office.run("reconcile cut-off 2026Q1").exit == 0)
    try #require(
      office.run("reconcile open --name 2026Q2 --from 2026-04-01 --to 2026-06-30").exit == 0)
    let undone = office.run("receipt undo HZ-2026-0003-Q --reason 导错")
    #expect(undone.exit == 0, "\(undone.error)")
    #expect(office.run("hazard history 1").output.contains("随撤销导入"))
  }
}
