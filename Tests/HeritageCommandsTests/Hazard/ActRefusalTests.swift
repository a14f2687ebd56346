import Testing

@testable import HeritageCommands

/// Each act that R1 to R4, R7 or its date forbids: worded, with the command that would help, and nothing written.
@Suite struct ActRefusalTests {
  private let picture = Desk.picture("after-ks6-01-wiring")

  /// 1: ordinary, 6: major.
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.run("reconcile", "open", "--from", "2026-01-01", "--to", "2026-03-31")
    desk.at("2026-02-15")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  private func order(_ desk: Desk, _ numbers: String..., person: String = "示例责任人") {
    desk.run(
      ["hazard", "order"] + numbers
        + ["--measure", "整改", "--person", person, "--deadline", "2026-04-30"])
  }

  private func claim(_ desk: Desk, _ number: String, as officer: String = "A01") {
    desk.run("--as", officer, "hazard", "claim", number, "--done", "已整改", "--evidence", picture)
  }

  @Test func registrationsAndOrders() throws {
    let desk = try desk()
    let report = ["--type", "fire", "--grade", "major", "--source", "patrol"]
    for words in [["--description", " "], ["--description", "裂缝", "--on", "2026-02-16"]] {
      let before = try desk.head()
      desk.run(["hazard", "register", "KS6-01"] + words + report, expecting: 77)
      #expect(try desk.head() == before)
    }
    try desk.refused(
      "hazard", "register", "KS6-01", "--description", "裂缝", "--type", "fire", "--grade", "major",
      "--source", "patrol", "--on", "2025-12-30")
    try desk.refused("hazard", "order", "1")
    try desk.refused("hazard", "order", "6")
    try desk.refused(
      "hazard", "order", "1", "--measure", "整改", "--person", "示例责任人", "--deadline", "2026-02-14")
    try desk.refused(
      "hazard", "order", "1", "--measure", "整改", "--person", "示例责任人", "--deadline", "2026-04-30",
      "--on", "2026-01-11")
    try desk.refused("hazard", "claim", "1", "--done", "已整改", "--evidence", picture)
    try desk.refused("hazard", "lookback", "1", "--result", "kept", "--opinion", "良好")
    try KeptTranscript.expect(desk.transcript, matches: "refusals-order")
  }

  @Test func claims() throws {
    let desk = try desk()
    order(desk, "1")
    desk.run(
      "hazard", "order", "6", "--measure", "整改", "--person", "示例责任人", "--deadline", "2026-04-30",
      "--interim-control", "看护", "--plan", "方案")
    desk.at("2026-02-20")
    try desk.refused("hazard", "claim", "1")
    try desk.refused("hazard", "claim", "6", "--done", "已整改", "--evidence", picture)
    try desk.refused(
      "hazard", "claim", "6", "--done", "已整改", "--before", picture, "--done-on", "2026-02-21")
    try desk.refused("hazard", "claim", "1", "6", "--done", "已整改")
    try desk.refused("hazard", "order", "1", "--measure", "再整改")
    try desk.refused("hazard", "accept", "1")
    try KeptTranscript.expect(desk.transcript, matches: "refusals-claim")
  }

  @Test func acceptances() throws {
    let desk = try desk()
    order(desk, "1", "3", person: "示例乙")
    desk.at("2026-02-20")
    claim(desk, "1")
    claim(desk, "3", as: "Z01")
    try desk.refused("--as", "A01", "hazard", "accept", "1", "--opinion", "属实")
    try desk.refused("--as", "A02", "hazard", "accept", "1", "--opinion", "属实")
    try desk.refused("--as", "Z01", "hazard", "accept", "3", "--opinion", "属实")
    try desk.refused("--as", "A03", "hazard", "accept", "1", "--on", "2026-02-19")
    try desk.refused("--as", "A03", "hazard", "send-back", "1")
    try desk.refused("--as", "A03", "hazard", "send-back", "2", "--reason", "不实")
    try KeptTranscript.expect(desk.transcript, matches: "refusals-accept")
  }

  @Test func aLateFactNeedsItsReason() throws {
    let desk = try desk()
    order(desk, "1")
    desk.at("2026-04-02")
    desk.run("reconcile", "cut-off", "2026Q1")
    desk.run("reconcile", "open")
    try desk.refused(
      "hazard", "claim", "1", "--done", "已整改", "--evidence", picture, "--on", "2026-03-20")
    desk.run(
      "hazard", "claim", "1", "--done", "已整改", "--evidence", picture, "--on", "2026-03-20",
      "--late-reason", "材料四月才到")
    desk.run("hazard", "history", "1")
    try KeptTranscript.expect(desk.transcript, matches: "late-fact")
  }

  @Test func lookBacks() throws {
    let desk = try desk()
    let row = ReturnText.row("YH-2026-0001-F", site: "KS6-01", item: "FIRE:E-04", "rectified")
    order(desk, "1")
    claim(desk, "1", as: "Z01")
    desk.run("--as", "A02", "hazard", "accept", "1", "--opinion", "属实")
    desk.run(
      "reconcile", "load", "-",
      input: ReturnText(unit: "KS-ZP", period: "2026Q1", asOf: "2026-02-15", rows: [row]).text)
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    desk.run("--as", "A03", "hazard", "strike", "1")
    desk.at("2026-03-01")
    try desk.refused("--as", "A02", "hazard", "lookback", "1", "--result", "relapsed")
    desk.run("hazard", "lookback", "1", "--result", "kept", "--opinion", "良好")
    try desk.refused("hazard", "lookback", "1", "--result", "relapsed", "--opinion", "又有")
    try desk.refused("hazard", "order", "1")
    try KeptTranscript.expect(desk.transcript, matches: "refusals-lookback")
  }
}
