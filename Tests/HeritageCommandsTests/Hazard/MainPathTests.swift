import Testing

@testable import HeritageCommands

/// The job from beginning to end, as an inspector types it: whole outputs.
@Suite struct MainPathTests {
  @Test func aHazardIsStruckOffAndComesBack() throws {
    let desk = try Desk()
    desk.run("reconcile", "open", "--from", "2026-01-01", "--to", "2026-03-31")
    try register(desk)
    orderAndClaim(desk)
    reconcile(desk)
    strikeOffAndSeal(desk)
    comeBack(desk)
    try KeptTranscript.expect(desk.transcript, matches: "main-path")
  }

  private func register(_ desk: Desk) throws {
    desk.at("2026-02-15")
    try desk.take("samples/inspections-2026q1.xml")
    desk.run(
      "hazard", "register", "KS6-01", "--description", "后墙有一道裂缝", "--type", "结构", "--grade",
      "ordinary", "--source", "report", "--item", "STRUCT:S-03", "--on", "2026-02-14")
    desk.run("hazard", "list", "--unit", "KS-ZP")
    desk.run("hazard", "show", "19")
  }

  private func orderAndClaim(_ desk: Desk) {
    desk.at("2026-02-20")
    let order = ["hazard", "order", "1", "3", "4", "--measure", "按检查意见整改", "--person", "示例张浦责任人"]
    desk.run(order + ["--deadline", "2026-04-30", "--funds", "镇级自筹", "--dry-run"])
    desk.run(order + ["--deadline", "2026-04-30", "--funds", "镇级自筹"])
    desk.run(
      "hazard", "order", "2", "--measure", "更换软管", "--person", "示例张浦责任人", "--deadline",
      "2026-03-25")
    desk.run(
      "hazard", "order", "6", "--measure", "香炉移到院中", "--person", "示例巴城责任人", "--deadline",
      "2026-06-30", "--interim-control", "专人看护", "--plan", "治理方案〔2026〕1号")
    desk.at("2026-03-20")
    desk.run(
      "--as", "Z01", "hazard", "claim", "1", "3", "--done", "已整改", "--done-on", "2026-03-12",
      "--before", Desk.picture("before-ks6-01-wiring"), "--after",
      Desk.picture("after-ks6-01-wiring"))
    desk.run(
      "hazard", "claim", "4", "--done", "天沟已清", "--evidence",
      Desk.picture("after-kc2-04-extinguisher"))
    desk.run("--as", "A02", "hazard", "accept", "1", "3", "4", "--opinion", "现场复核合格")
    desk.run("--as", "A02", "hazard", "send-back", "4", "--reason", "雨后仍有积水")
    desk.at("2026-03-28")
    desk.run("hazard", "list", "--overdue")
    desk.run("hazard", "show", "2")
    desk.run("hazard", "show", "4")
  }

  private func reconcile(_ desk: Desk) {
    desk.at("2026-04-01")
    desk.run("reconcile", "cut-off", "2026Q1")
    desk.run("reconcile", "open")
    desk.run("reconcile", "show", "2026Q1")
    desk.at("2026-04-08")
    for unit in ["BC", "JX", "QD", "ZP"] {
      desk.run("reconcile", "load", "-", input: sample("KS-\(unit)"))
    }
    desk.run("reconcile", "absent", "2026Q1", "--unit", "KS-ZZ", "--reason", "两次催报未报")
    desk.run("reconcile", "compare", "2026Q1", expecting: 1)
    desk.run("hazard", "show", "1")
  }

  private func strikeOffAndSeal(_ desk: Desk) {
    desk.at("2026-04-10")
    desk.run("--as", "A03", "hazard", "strike", "--ready")
    desk.run(
      "reconcile", "settle", "2026Q1", "KS-BC:1", "KS-BC:3", "KS-BC:4", "KS-JX:1", "KS-JX:2",
      "--decision", "ledgerStands", "--reason", "以通知为准", "--dry-run")
    for (references, decision) in Self.settlements {
      desk.run(
        ["reconcile", "settle", "2026Q1"] + references
          + ["--decision", decision, "--reason", "逐项核对"])
    }
    desk.run("reconcile", "seal", "2026Q1", "--dry-run")
    desk.run("reconcile", "seal", "2026Q1")
    desk.run("reconcile", "show", "2026Q1")
    desk.run("reconcile", "list")
    desk.run("reconcile", "register")
    desk.run("verify")
  }

  private static let settlements: [([String], String)] = [
    (["KS-BC:1", "KS-BC:3", "KS-BC:4"], "ledgerStands"), (["KS-BC:2"], "sameItem"),
    (["KS-BC:5"], "correctReturn"), (["KS-JX:1", "KS-JX:2", "KS-JX:3"], "ledgerStands"),
    (["KS-QD:1", "KS-QD:2"], "以账为准"), (["KS-QD:3"], "确认同一"), (["KS-QD:4"], "register"),
    (["KS-ZP:2", "KS-ZP:4", "KS-ZP:5", "KS-ZP:6"], "以报为准，另行办理"),
  ]

  private func comeBack(_ desk: Desk) {
    desk.at("2026-07-10")
    desk.run("hazard", "lookback", "--due")
    desk.run("hazard", "lookback", "1", "--result", "relapsed", "--opinion", "线路又被私自改接")
    desk.run("hazard", "lookback", "3", "--result", "保持", "--opinion", "灭火器在位有效")
    desk.run(
      "hazard", "order", "1", "--measure", "重新布线", "--person", "示例张浦责任人", "--deadline",
      "2026-08-31")
    desk.run("hazard", "show", "1")
    desk.run("hazard", "show", "3")
    desk.run("hazard", "history", "1")
  }

  private func sample(_ unit: String) -> String { Sample2026.unitReturn(unit, quarter: 1) }
}
