import Testing

@testable import HeritageCommands

@Suite struct ListOptionsTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    desk.at("2026-03-02")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  @Test func rowsAreChosenSortedAndCut() throws {
    #expect(
      try Self.desk().run(
        "hazard", "list", "--words", "示例 楼", "--sort", "等级,单位", "--columns", "编号,等级,单位,问题"
      ).output == """
        编号            等级  单位    问题
        --------------  ----  ------  --------------------------------------------------
        YH-2026-0016-1  一般  周庄镇  二楼备餐间灶台紧贴板壁，无隔热层，板壁有烤焦痕迹。
        YH-2026-0011-B  一般  锦溪镇  楼上两只插座发黑松动，布线为旧花线。
        YH-2026-0008-1  重大  巴城镇  店内后间停放电动自行车两辆并拉线充电，挨着木楼梯。

        列出 3 行。全部：共 18 项。

        下一步:
          wenbao hazard show YH-2026-0001-F

        """)
  }

  @Test func jsonAndCSVKeepToTheSameRows() throws {
    let desk = try Self.desk()
    let line = ["hazard", "list", "--sort", "编号", "--reverse", "--limit", "2"]
    let csv = desk.run(line + ["--csv", "--columns", "编号,状态"]).output
    #expect(csv.replacing("\r\n", with: "\n") == "编号,状态\nYH-2026-0018-Y,已登记\nYH-2026-0017-0,已登记\n")
    let json = desk.run(line + ["--json"]).output
    #expect(json.contains("\"count\": 2,"))
    #expect(json.firstRange(of: "YH-2026-0018-Y") != nil)
    #expect(json.firstRange(of: "YH-2026-0016-1") == nil)
  }

  @Test func numbersAreSortedBySizeAndNothingComesLast() throws {
    let arrangement = {
      var arrangement = ListArrangement()
      arrangement.sort = ["数"]
      return arrangement
    }()
    let rows: [String?] = ["10 天", nil, "9 天", "2026-01-02", "文", "2026-01-01", "—"]
    #expect(
      try arrangement.rows(of: rows, [Column("数") { $0 }])
        == ["9 天", "10 天", "2026-01-01", "2026-01-02", "文", nil, "—"])
  }

  @Test(arguments: [
    (
      ["--columns", "编号,没有"],
      """
      错误 [E-COLUMN]
        这个表没有“没有”一栏。
        · 可写的栏: 编号、名称、批次、区镇、类别、区划、隐患、数据性质

      """
    ),
    (
      ["--sort", "区"],
      """
      错误 [E-COLUMN]
        这个表没有“区”一栏。
        · 可写的栏: 编号、名称、批次、区镇、类别、区划、隐患、数据性质

      """
    ),
    (
      ["--limit", "0"],
      """
      错误 [E-USAGE]
        --limit 须是正整数
        · 用法: wenbao site list [选项]
      建议: wenbao site list --help

      """
    ),
  ])
  func whatCannotBeListedSoIsRefused(options: [String], error: String) throws {
    #expect(try Self.desk().run(["site", "list"] + options, expecting: 64).error == error)
  }

  @Test func columnsAreOfTablesAlone() throws {
    let session = try Self.desk().run("site", "list", "--json", "--columns", "编号", expecting: 64)
    #expect(session.error.contains("--columns 只用于表格、CSV 和 xlsx"))
  }

  @Test func onATerminalALongListIsGroupedAndCounted() throws {
    let desk = try Self.desk()
    try desk.take("duties/recurring.xml")
    func run(_ words: String...) -> Session {
      Session(
        words, root: Wenbao.self, terminals: Terminals(output: true, width: 80),
        environment: [
          "WENBAO_REGISTRY": desk.path, "WENBAO_CLOCK": "2026-03-02T09:00:00+08:00",
          "WENBAO_ACCOUNT": "demo", "NO_COLOR": "1",
        ])
    }
    let grouped = run("duty", "list").output
    #expect(grouped.contains("年度更新记录档案（16）"))
    #expect(grouped.contains("……另有 11 行"))
    #expect(grouped.contains("每组列出前 5 行，全列用 --all。"))
    for whole in [run("duty", "list", "--all"), run("duty", "list", "--sort", "文物点")] {
      #expect(!whole.output.contains("另有"))
      #expect(whole.output.split(separator: "\n").count > 60)
    }
    #expect(!desk.run("duty", "list").output.contains("另有"))
  }
}
