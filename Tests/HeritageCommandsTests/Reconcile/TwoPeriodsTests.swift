import Heritage
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// Two periods in a row: closing entries, a return delivered twice, absent units, a near miss that leads to a
/// strike-off, a hazard that comes back, is ordered anew and struck off again.
@Suite struct TwoPeriodsTests {
  private let desk: Desk
  private let picture = Desk.picture("after-ks6-01-wiring")

  init() throws {
    desk = try Desk()
    desk.run("reconcile", "open")
    desk.at("2026-02-15")
    try desk.take("samples/inspections-2026q1.xml")
  }

  private func rectify(_ numbers: String...) {
    desk.run(
      ["hazard", "order"] + numbers
        + ["--measure", "整改", "--person", "示例责任人", "--deadline", "2026-12-31"])
    desk.run(
      ["--as", "Z01", "hazard", "claim"] + numbers + ["--done", "已整改", "--evidence", picture])
    desk.run(["--as", "A02", "hazard", "accept"] + numbers + ["--opinion", "属实"])
  }

  private func load(_ period: String, asOf: String, _ rows: [String], expecting exit: Int32 = 0) {
    let text = ReturnText(unit: "KS-ZP", period: period, asOf: asOf, rows: rows).text
    desk.run("reconcile", "load", "-", input: text, expecting: exit)
  }

  private func row(_ number: String, _ status: String, site: String = "KS6-01") -> String {
    ReturnText.row(number, site: site, status)
  }

  private func settle(_ period: String, _ references: String..., decision: String = "ledgerStands")
  {
    desk.run(
      ["reconcile", "settle", period] + references + ["--decision", decision, "--reason", "核对"])
  }

  private func absent(_ period: String) {
    for unit in ["BC", "JX", "QD", "ZZ"] {
      desk.run("reconcile", "absent", period, "--unit", "KS-\(unit)", "--reason", "未报")
    }
  }

  /// Opening, new, reopened, struck off, closing of the township's ordinary hazards.
  private func figures(_ period: String) throws -> [Int] {
    try desk.bureau.read { session in
      let number = try session.period(period).number
      let row = try #require(
        session.rollForward(period: number).first { $0.unit == "KS-ZP" && $0.grade == .ordinary })
      return [row.opening, row.new, row.reopened, row.struckOff, row.closing]
    }
  }

  @Test func aHazardLivesThroughTwoPeriods() throws {
    rectify("1", "2")
    try firstQuarter()
    try secondQuarter()
    let report = try desk.bureau.verify()
    #expect(report.findings == [])
  }

  private func firstQuarter() throws {
    desk.at("2026-04-02")
    desk.run("reconcile", "cut-off", "2026Q1")
    desk.run("reconcile", "open")
    absent("2026Q1")
    // Delivered twice: the first return's comparison and settlements count no more.
    load("2026Q1", asOf: "2026-03-31", [row("YH-2026-0001-F", "inProgress")])
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    settle("2026Q1", "KS-ZP:1", decision: "correctReturn")
    try desk.refused("--as", "A03", "hazard", "strike", "1")
    load(
      "2026Q1", asOf: "2026-03-31",
      [
        row("YH-2026-0001-F", "rectified"), row("YH-2026-0022-D", "rectified"),
        row("YH-2026-0003-B", "notStarted", site: "KC2-04"),
        ReturnText.row(
          nil, site: "KS6-01", item: "FIRE:M-06", "notStarted", description: "没有演练记录"),
      ])
    try desk.refused("reconcile", "seal", "2026Q1")
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    try desk.refused("--as", "A03", "hazard", "strike", "2")
    settle("2026Q1", "KS-ZP:2", decision: "sameItem")
    settle("2026Q1", "KS-ZP:4", decision: "register")
    settle("2026Q1", "KS-ZP:5")
    desk.run("--as", "A03", "hazard", "strike", "--ready")
    #expect(try figures("2026Q1") == [0, 5, 0, 2, 3])
    desk.run("reconcile", "seal", "2026Q1")
  }

  private func secondQuarter() throws {
    desk.at("2026-05-06")
    #expect(try figures("2026Q2") == [3, 0, 0, 0, 3])
    desk.run(
      "hazard", "lookback", "1", "--result", "falseStrikeOff", "--opinion", "照片是别处的")
    rectify("1", "19")
    desk.at("2026-07-03")
    desk.run("reconcile", "cut-off", "2026Q2")
    absent("2026Q2")
    load(
      "2026Q2", asOf: "2026-06-30",
      [
        row("YH-2026-0001-F", "rectified"), row("YH-2026-0003-B", "notStarted", site: "KC2-04"),
        row("YH-2026-0004-9", "notStarted", site: "KC2-04"),
        row("YH-2026-0019-W", "rectified"), row("YH-2026-0002-D", "rectified"),
      ])
    desk.run("reconcile", "compare", "2026Q2")
    desk.run("--as", "A03", "hazard", "strike", "1", "19")
    desk.run("reconcile", "seal", "2026Q2")
    #expect(try figures("2026Q2") == [3, 0, 1, 2, 2])
    let statements = try desk.bureau.read { try $0.statements() }
    #expect(statements.last?.previousHash == statements.first?.hash)
    #expect(statements.last?.content.lookBacks[.falseStrikeOff] == 1)
    let hazard = try desk.bureau.read { try $0.hazard("1") }
    #expect(hazard.state == .struckOff)
    #expect(hazard.recurrence == 1)
    #expect(hazard.strikeOff == "XH-2026-0003-4")
  }

  /// A strike-off proved by the running period's return is booked there, although the acceptance lies in the period
  /// that is cut off.
  @Test func aStrikeOffBelongsToThePeriodWhoseReturnProvesIt() throws {
    rectify("1")
    desk.at("2026-04-02")
    desk.run("reconcile", "cut-off", "2026Q1")
    desk.run("reconcile", "open")
    load("2026Q2", asOf: "2026-04-02", [row("YH-2026-0001-F", "rectified")])
    desk.run("reconcile", "compare", "2026Q2", expecting: 1)
    let done = desk.run("--as", "A03", "hazard", "strike", "1").output
    #expect(!done.contains("记入期次"))
    #expect(try figures("2026Q1") == [0, 4, 0, 0, 4])
    #expect(try figures("2026Q2") == [4, 0, 0, 1, 3])
  }
}
