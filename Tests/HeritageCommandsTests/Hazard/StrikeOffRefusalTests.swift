import Testing

@testable import HeritageCommands

/// R5: what stands between a hazard and its strike-off is named at once, each with its command.
@Suite struct StrikeOffRefusalTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    desk.at("2026-02-15")
    try desk.take("samples/inspections-2026q1.xml")
    desk.run(
      "hazard", "order", "1", "2", "3", "4", "--measure", "整改", "--person", "示例责任人",
      "--deadline", "2026-04-30")
    desk.run(
      "--as", "Z01", "hazard", "claim", "1", "2", "3", "--done", "已整改", "--evidence",
      Desk.picture("after-ks6-01-wiring"))
    desk.run("--as", "A02", "hazard", "accept", "1", "2", "3", "--opinion", "属实")
  }

  private func load(asOf: String, _ rows: [String], period: String = "2026Q1") {
    desk.run(
      "reconcile", "load", "-",
      input: ReturnText(unit: "KS-ZP", period: period, asOf: asOf, rows: rows).text)
  }

  @Test func everyUnmetConditionIsNamed() throws {
    try desk.refused("hazard", "strike", "1")
    desk.run("reconcile", "open", "--from", "2026-01-01", "--to", "2026-03-31")
    try desk.refused("--as", "A02", "hazard", "strike", "1", "4")
    let early = ["1-F", "2-D"].map {
      ReturnText.row("YH-2026-000\($0)", site: "KS6-01", "rectified")
    }
    load(asOf: "2026-02-14", early)
    try desk.refused("--as", "A03", "hazard", "strike", "1")
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    try desk.refused("--as", "A03", "hazard", "strike", "1", "3")
    desk.run("hazard", "show", "1")
    desk.run("hazard", "strike", "--ready", expecting: 1)
    try KeptTranscript.expect(desk.transcript, matches: "refusals-strike-off")
  }

  @Test func aNearMissCountsOnceItIsSettledAsTheSame() throws {
    desk.run("reconcile", "open", "--from", "2026-01-01", "--to", "2026-03-31")
    load(
      asOf: "2026-02-15",
      [
        ReturnText.row("YH-2026-0011-F", site: "KS6-01", "rectified"),
        ReturnText.row("YH-2026-0002-D", site: "KS6-01", "inProgress"),
        ReturnText.row(nil, site: "KC2-04", item: "FIRE:F-01", "rectified"),
      ])
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    try desk.refused("--as", "A03", "hazard", "strike", "1", "2", "3")
    desk.run(
      "reconcile", "settle", "2026Q1", "KS-ZP:1", "--decision", "sameItem", "--reason", "抄错一位")
    desk.run(
      "reconcile", "settle", "2026Q1", "KS-ZP:3", "--decision", "correctReturn", "--reason",
      "请补编号")
    try desk.refused("--as", "A03", "hazard", "strike", "3")
    desk.run("--as", "A03", "hazard", "strike", "--ready", "--dry-run")
    desk.run("--as", "A03", "hazard", "strike", "1", "YH-2026-0001-F")
    desk.run("--as", "A03", "hazard", "strike", "--ready", expecting: 1)
    desk.run("verify")
    try KeptTranscript.expect(desk.transcript, matches: "strike-off-near-miss")
  }

  @Test func aFieldThatDiffersCountsOnceTheLedgerStands() throws {
    desk.run("reconcile", "open", "--from", "2026-01-01", "--to", "2026-03-31")
    load(
      asOf: "2026-02-15",
      [
        ReturnText.row("YH-2026-0001-F", site: "KS6-01", "rectified", deadline: "2026-05-31"),
        ReturnText.row("YH-2026-0002-D", site: "KS6-01", "rectified", deadline: "2026-05-31"),
      ])
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    try desk.refused("--as", "A03", "hazard", "strike", "1", "2")
    desk.run(
      "reconcile", "settle", "2026Q1", "KS-ZP:1", "--decision", "ledgerStands", "--reason",
      "期限以通知为准")
    desk.run(
      "reconcile", "settle", "2026Q1", "KS-ZP:2", "--decision", "returnStands", "--reason",
      "另行办理延期")
    try desk.refused("--as", "A03", "hazard", "strike", "2")
    desk.run("--as", "A03", "hazard", "strike", "1")
    desk.run("verify")
    try KeptTranscript.expect(desk.transcript, matches: "strike-off-field-differs")
  }
}
