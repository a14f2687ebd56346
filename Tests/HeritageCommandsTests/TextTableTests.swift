import Testing

@testable import HeritageCommands

@Suite struct TextTableTests {
  private let rows = [("KS-001", "千墩镇顾炎武墓及祠堂旧址"), ("KS-002", "塔")]

  private var columns: [Column<(String, String)>] {
    [Column("编号") { $0.0 }, Column("名称", shrinks: true) { $0.1 }]
  }

  @Test func inAFileNothingIsCut() {
    #expect(
      TextTable(rows, columns).lines(for: Page()) == [
        "编号    名称", "------  ------------------------", "KS-001  千墩镇顾炎武墓及祠堂旧址",
        "KS-002  塔",
      ])
  }

  private struct Case {
    let number: String
    let state: String
    let site: String
    let problem: String
    let unit: String
  }

  private let cases = [
    Case(
      number: "YH-1", state: "已登记", site: "示例宅院", problem: "东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。", unit: "张浦镇"),
    Case(number: "YH-2", state: "已登记", site: "示例石桥", problem: "南侧梁缝内长有灌木", unit: "千灯镇"),
  ]

  private var wide: TextTable {
    TextTable(
      cases,
      [
        Column("编号") { $0.number }, Column("状态") { $0.state },
        Column("文物点", shrinks: true, rank: 0) { $0.site },
        Column("问题", shrinks: true, rank: 0) { $0.problem }, Column("单位", rank: 2) { $0.unit },
        Column("逾期") { _ in nil },
      ])
  }

  @Test func whatIsTheSameStandsOnceBelow() {
    #expect(
      wide.lines(for: Page(width: 79)) == [
        "编号  文物点    问题                                                单位",
        "----  --------  --------------------------------------------------  ------",
        "YH-1  示例宅院  东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。  张浦镇",
        "YH-2  示例石桥  南侧梁缝内长有灌木                                  千灯镇",
        "各行相同: 状态 已登记",
      ])
  }

  @Test func longTextsAreCutAndColumnsLeaveByTheirRank() {
    #expect(
      wide.lines(for: Page(width: 60)) == [
        "编号  文物点    问题                                  单位",
        "----  --------  ------------------------------------  ------",
        "YH-1  示例宅院  东厢房檐下有住户自拉的临时线，绕在…   张浦镇",
        "YH-2  示例石桥  南侧梁缝内长有灌木                    千灯镇",
        "各行相同: 状态 已登记",
      ])
    let twice = TextTable(
      cases,
      [
        Column("编号") { $0.number }, Column("问题", shrinks: true, rank: 0) { $0.problem },
        Column("单位", rank: 2) { String(repeating: $0.unit, count: 6) },
        Column("文物点") { String(repeating: $0.site, count: 3) },
      ])
    #expect(
      twice.lines(for: Page(width: 60)) == [
        "编号  问题                          文物点",
        "----  ----------------------------  ------------------------",
        "YH-1  东厢房檐下有住户自拉的临时…   示例宅院示例宅院示例宅院",
        "YH-2  南侧梁缝内长有灌木            示例石桥示例石桥示例石桥", "没有列出: 单位",
      ])
  }

  @Test func belowSixtyColumnsEachRowIsARecord() {
    #expect(
      wide.lines(for: Page(width: 40)) == [
        "YH-1  示例宅院  东厢房檐下有住户自拉的", "  临时线，绕在椽子上，未穿管。", "  状态 已登记，单位 张浦镇",
        "YH-2  示例石桥  南侧梁缝内长有灌木", "  状态 已登记，单位 千灯镇",
      ])
  }

  @Test func everyLineKeepsToTheWidth() {
    for width in 20...140 {
      let tooWide = wide.lines(for: Page(width: width)).filter { DisplayWidth.of($0) > width }
      #expect(tooWide == [], "\(width)")
    }
  }

  @Test func whatIsUrgentIsColouredWhereThatCanBe() {
    let table = TextTable(
      cases, [Column("编号", emphasis: { $0.number == "YH-1" ? .alarm : nil }) { $0.number }])
    #expect(
      table.lines(for: Page(allowsColour: true)) == [
        "\u{1B}[1m编号\u{1B}[0m", "----", "\u{1B}[31mYH-1\u{1B}[39m", "YH-2",
      ])
    #expect(table.lines(for: Page()) == ["编号", "----", "YH-1", "YH-2"])
  }

  @Test func aLimitHoldsOnTerminalsOnly() {
    let limited = [Column<(String, String)>("名称", limit: 7) { $0.1 }]
    #expect(TextTable(rows, limited).lines(for: Page(width: 80))[2] == "千墩镇…")
    #expect(TextTable(rows, limited).lines(for: Page())[2] == "千墩镇顾炎武墓及祠堂旧址")
  }

  @Test func aMissingValueIsADash() {
    let table = TextTable([1], [Column("数", .trailing) { _ in nil }])
    #expect(table.lines(for: Page()) == ["数", "--", " —"])
  }
}
