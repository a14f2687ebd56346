import Testing

@testable import HeritageCommands

/// Every page says the same of what a site has.
@Suite struct SitePossessionsTests {
  private static let zones = """
    <zone code="P1" kind="protectionArea"><text>本体外扩10米。</text></zone>
    <zone code="C1" kind="controlZone"><text>保护范围外扩20米。</text>APPROVAL</zone>
    """

  /// KS6-01 with a control zone whose approval is as given.
  private func register(_ approval: String = "") -> String {
    SmallFiles.register.replacing(
      "<name>示例宅院</name><address>示例路1号</address>",
      with: "<name>示例宅院</name><address>示例路1号</address>"
        + Self.zones.replacing("APPROVAL", with: approval))
  }

  private func office(_ approval: String = "") throws -> Office {
    let office = try Office()
    try office.write(SmallFiles.checklists, to: "list.xml")
    try office.write(register(approval), to: "site.xml")
    let imported = office.run("import ./list.xml ./site.xml imports/duties/four-duties.xml")
    try #require(imported.exit == 0, "\(imported.error)")
    return office
  }

  /// The line of a table that holds a text, its columns one blank apart.
  private func line(_ office: Office, _ command: String, with text: String) -> String? {
    office.run(command).output.split(separator: "\n").first { $0.contains(text) }.map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func anApprovalThatWasLeftOutIsNowhereCountedAsThere() throws {
    let office = try office()
    #expect(
      line(office, "site gaps KS6-01", with: "建设控制地带（风貌协调区）")
        == "KS6-01 示例宅院「示例数据」 建设控制地带（风貌协调区） 未知 C1 没有写省级批准 — "
        + "中华人民共和国文物保护法（2024年修订）第二十九条；文物保护法实施条例（2017年文本）第十三条、第十四条")
    #expect(
      line(office, "batch show KS6", with: "示例宅院")
        == "KS6-01 示例宅院「示例数据」 张浦镇 有 未知 未知 未知 未知 不全 未评估 0 0 0 未逾期 0")
    #expect(
      line(office, "duty list KS6-01 --all", with: "CONTROL-ZONE")
        == "KS6-01 示例宅院「示例数据」 CONTROL-ZONE 划定公布建设控制地带，报省级批准 — — "
        + "未起算（待公布） 未知（C1 没有写省级批准） "
        + "中华人民共和国文物保护法（2024年修订）第二十九条；文物保护法实施条例（2017年文本）第十三条、第十四条")
  }

  /// The database's own rule counts the approval that was left out; the program says what to write, and that works.
  @Test func theWayToAWaiverIsToWriteDownWhatIsLacking() throws {
    let office = try office()
    let waive =
      "duty waive CONTROL-ZONE KS6-01 --as-value none --reason 另行划定 --document 示例函〔2026〕1号"
    let refused = office.run(waive)
    #expect(refused.exit == 77)
    #expect(
      refused.error == """
        错误 [E-DUTY-STATE]
          不能办理“责任事项免办”：CONTROL-ZONE KS6-01。没有任何改动。
          · 这项还没有办完（C1 没有写省级批准），但数据库的规则按登记的内容把它当作已办，不能延期或免办；先在登记文件里写明省级批准：有文号的写文号，没有的写 state="none"、"unknown" 或 "awaitingDocument" [E-DUTY-STATE]
        建议: wenbao import 文物登记.xml

        """)
    try office.write(register("<provincialApproval state=\"none\"/>"), to: "again.xml")
    #expect(office.run("import ./again.xml").exit == 0)
    #expect(office.run(waive).exit == 0)
    #expect(line(office, "site gaps KS6-01", with: "建设控制地带") == nil)
  }

  @Test func withItsNumberTheZoneIsThereEverywhere() throws {
    let office = try office("<provincialApproval>示例批复〔2026〕1号</provincialApproval>")
    #expect(line(office, "site gaps KS6-01", with: "建设控制地带") == nil)
    #expect(
      line(office, "duty list KS6-01 --all", with: "CONTROL-ZONE")?.contains("已办 已登记") == true)
  }

  /// The page shows the archive and the marker that were recorded, not what the register says beside them.
  @Test func thePageShowsWhatHoldsNow() throws {
    let office = try Office(importing: Office.checklists + Office.batches)
    #expect(
      office.run("archive record KS6-04 --number 示例档〔2026〕4号 --keeper 示例文保所 --volumes 2").exit == 0)
    #expect(
      office.run(
        "marker record KS6-04 --level 县级 --name 示例窑址 --publisher 昆山市人民政府 --published-on 2025-12-20"
          + " --erected-by 示例文保所 --erected-on 2026-02-01 --place 窑口北侧"
      ).exit == 0)
    #expect(
      line(office, "site show KS6-04 --full", with: "保护标志  ")
        == "保护标志 第 1 块，窑口北侧，示例文保所，2026-02-01")
    #expect(
      line(office, "site show KS6-04 --full", with: "记录档案  ")
        == "记录档案 示例档〔2026〕4号，2 卷，示例文保所，更新于 2026-03-01")
    #expect(line(office, "site gaps KS6-04", with: "记录档案") == nil)
    #expect(office.run("marker remove KS6-04 --reason 撞毁").exit == 0)
    #expect(
      line(office, "site show KS6-04 --full", with: "保护标志  ") == "保护标志 无（登记过的标志已撤除）")
    #expect(
      line(office, "site gaps KS6-04", with: "保护标志")?.contains("无 登记过的标志已撤除") == true)
  }

  /// A site of which one zone is drawn and another is not has a gap, as its table says.
  @Test func aHalfDrawnSiteHasAGap() throws {
    let office = try Office.whole()
    #expect(
      line(office, "site gaps KS6-08", with: "范围图形")
        == "KS6-08 示例粮仓「示例数据」 范围图形 待文件 C1 没有图形 — 本库要求：范围须有图形，才能核查涉建项目")
    #expect(line(office, "batch show KS6", with: "示例粮仓")?.contains("不全") == true)
  }
}
