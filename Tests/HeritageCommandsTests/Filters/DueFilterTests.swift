import Testing

@testable import HeritageCommands

/// What is owed, granted, kept and recorded, narrowed down.
@Suite struct DueFilterTests {
  @Test func evidenceAndTheJournal() throws {
    let desk = try Desk.inspected()
    let photographs = desk.rows("evidence list --kind 检查照片", "记录,用途")
    #expect(!photographs.isEmpty && photographs == desk.rows("evidence list", "记录,用途"))
    #expect(desk.rows("evidence list --kind act", "记录") == [])
    #expect(desk.rows("evidence list --kind photograph --to 2025-12-31", "记录") == [])
    let ofUnit = desk.rows("evidence list --unit 张浦镇", "记录,用途")
    #expect(!ofUnit.isEmpty && ofUnit.allSatisfy(photographs.contains))
    #expect(ofUnit.count < photographs.count)
    #expect(desk.rows("site history KS6-01 --officer A02", "事项") == [])
    let acts = desk.rows("officer acts A01 --type 导入 --site KS6-01", "序号")
    #expect(acts == desk.rows("journal list --type 导入 --site KS6-01 --officer A01", "序号"))
    #expect(!acts.isEmpty)
  }

  @Test func whatIsDue() throws {
    let desk = try Desk.inspected()
    desk.at("2026-12-01")
    let due = desk.rows("inspect due", "编号")
    let overdue = desk.rows("inspect due --overdue", "编号")
    #expect(due.contains("KS6-01") && Set(overdue).isSubset(of: due) && !overdue.isEmpty)
    #expect(desk.rows("inspect due --site KS6-01", "编号") == ["KS6-01"])
    #expect(
      desk.rows("inspect due --unit KS-ZP", "编号")
        == due.filter { ["KS6-01", "KC2-04"].contains($0) })
    #expect(desk.rows("inspect due --overdue --site KC2-04 --unit 巴城镇", "编号") == [])
    #expect(desk.rows("inspect due --from 2027-06-01", "编号") == [])
    #expect(desk.rows("inspect due --grade 重大", "编号") == [])
    #expect(desk.rows("duty list --site KS6-01 KS6-02", "文物点", exit: 64) == [])
  }

  @Test func dutiesByStateAndDay() throws {
    let desk = try Desk.inspected()
    try desk.take("duties/four-duties.xml")
    desk.run(
      "batch", "publish", "KS6", "--announcement", "示例公告〔2026〕1号", "--on", "2026-01-05",
      "--publisher", "昆山市人民政府")
    desk.at("2029-01-05")
    let all = desk.rows("duty list --all", "文物点,事项,状态", exit: 1)
    let late = desk.rows("duty list --overdue", "文物点,事项,状态", exit: 1)
    #expect(!late.isEmpty && late == all.filter { $0.contains("逾期") })
    #expect(desk.rows("duty list --state 逾期", "文物点,事项,状态", exit: 1) == late)
    #expect(
      desk.rows("duty list --state done", "文物点,事项,状态") == all.filter { $0.hasSuffix("已办") })
    #expect(
      desk.rows("duty list --unit 张浦镇 --overdue", "文物点,事项,状态", exit: 1)
        == late.filter { $0.hasPrefix("KS6-01,") || $0.hasPrefix("KC2-04,") })
    #expect(
      desk.rows("duty list --site KS6-01 --overdue", "文物点,事项,状态", exit: 1)
        == desk.rows("duty list KS6-01 --overdue", "文物点,事项,状态", exit: 1))
    #expect(desk.rows("duty list --overdue --from 2029-01-05", "事项") == [])
  }

  @Test func exceptionsByHazardAndPeople() throws {
    let desk = try Desk.inspected()
    let other = desk.rows("hazard list --site KS6-03", "编号")[0]
    for (hazard, officer, approver) in [("1", "A01", "示例局长"), (other, "A02", "示例副局长")] {
      desk.run(
        "exception", "grant", hazard, "--condition", "acceptorIsRecorder", "--officer", officer,
        "--approver", approver, "--reason", "全局三人", "--document", "示例特批〔2026〕\(hazard)号")
    }
    let reasons = desk.rows("exception list", "经办人")
    #expect(reasons == ["A01", "A02"])
    #expect(desk.rows("exception list --site KS6-01", "经办人") == ["A01"])
    #expect(desk.rows("exception list --unit 张浦镇 --state 未用", "经办人") == ["A01"])
    #expect(desk.rows("exception list --person 示例副局长", "经办人") == ["A02"])
    #expect(desk.rows("exception list --officer A02 --from 3-2", "经办人") == ["A02"])
    #expect(desk.rows("exception list --state used", "经办人") == [])
    #expect(desk.rows("exception list --condition approverIsAcceptor", "经办人") == [])
  }

  @Test func measuresAndLookBacks() throws {
    let desk = try Desk.inspected()
    let fire = desk.rows("hazard list --type fire --unit 周庄镇", "编号")
    #expect(!fire.isEmpty)
    #expect(desk.rows("hazard measures --type fire --unit 周庄镇", "编号") == fire)
    #expect(desk.rows("hazard measures --type fire --from 2026-03-02", "编号") == [])
    #expect(desk.rows("hazard measures --person 示例某", "编号") == [])
    let text = desk.run("hazard", "measures", "--type", "fire", "--unit", "周庄镇").output
    #expect(text.contains("类的，共"))
    #expect(text.contains("--type fire"))
    #expect(desk.rows("hazard lookback --due --unit 张浦镇 --grade 重大", "隐患") == [])
    let wrong = desk.run(
      ["hazard", "lookback", "1", "--result", "kept", "--site", "KS6-01"], expecting: 64)
    #expect(wrong.error.contains("--site、--unit、--grade、--officer 只与 --due 合用"))
  }

  @Test func gapsTodoAndRegister() throws {
    let desk = try Desk.inspected()
    let all = desk.rows("site gaps", "编号,缺项", exit: 1)
    let markers = desk.rows("site gaps --kind 保护标志", "编号,缺项", exit: 1)
    #expect(!markers.isEmpty && markers == all.filter { $0.hasSuffix("保护标志") })
    #expect(
      desk.rows("site gaps --unit 张浦镇 --kind marker", "编号,缺项", exit: 1)
        == markers.filter { $0.hasPrefix("KS6-01,") || $0.hasPrefix("KC2-04,") })
    let todo = desk.rows("todo", "对象")
    #expect(Set(desk.rows("todo --grade 重大", "对象")).isSubset(of: todo))
    #expect(desk.rows("todo --site KS6-01 --grade 重大", "等级").allSatisfy { $0 == "重大" })
    #expect(desk.rows("reconcile register --grade major --unit 张浦镇", "隐患") == [])
    #expect(desk.rows("reconcile list --state 记账中", "期次") == [])
  }
}
