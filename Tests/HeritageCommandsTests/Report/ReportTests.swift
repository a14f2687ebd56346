import Foundation
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What is asked of `report`, right and wrong, on the sample ledger of 2026-07-03.
@Suite struct ReportTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.secondReady) }

  @Test(arguments: ["--sort 发现", "--sort 发现 --reverse", "--sort 单位 --reverse", "--reverse", ""])
  func theTotalStaysLastHoweverItIsSorted(order: String) {
    let lines = run("report statistics \(order)").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let table = lines.prefix { !$0.isEmpty }.dropFirst(2)
    #expect(table.count > 2)
    #expect(table.filter { $0.hasPrefix("合计") } == [table.last])
  }

  @Test func aTotalIsNotShownBelowAPartOfTheRows() {
    #expect(!run("report statistics --limit 1").output.contains("\n合计"))
  }

  private func run(_ line: String) -> Session {
    Session(
      line.replacing("FOLDER", with: registry.folder.path), root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_CLOCK": SampleLedger.lastClock,
        "WENBAO_ACCOUNT": SampleLedger.account,
      ])
  }

  @Test(arguments: [
    (
      "report statistics --half 2027H1", 64,
      """
      错误 [E-SPAN-FUTURE]
        2027年上半年：2027-01-01 起，还没有开始（今天 2026-07-03）。
      建议: wenbao report statistics
            wenbao report half-year

      """
    ),
    (
      "report statistics --from 2026-08-01", 64,
      """
      错误 [E-SPAN-FUTURE]
        2026-08-01 起，还没有开始（今天 2026-07-03）。
      建议: wenbao report statistics
            wenbao report half-year

      """
    ),
    (
      "report half-year 2027下半年", 64,
      """
      错误 [E-SPAN-FUTURE]
        2027年下半年：2027-07-01 起，还没有开始（今天 2026-07-03）。
      建议: wenbao report statistics
            wenbao report half-year

      """
    ),
    (
      "report statistics --from 2026-06-30 --to 2026-01-01", 64,
      """
      错误 [E-USAGE]
        --from 2026-06-30 晚于 --to 2026-01-01
        · 用法: wenbao report statistics [选项]
      建议: wenbao report statistics --help

      """
    ),
    (
      "report statistics --half 2026H1 --period 2026Q1", 64,
      """
      错误 [E-USAGE]
        起止日期、--period、--half 只能用一种
        · 用法: wenbao report statistics [选项]
      建议: wenbao report statistics --help

      """
    ),
    (
      "report statistics --unit KS-XX", 66,
      """
      错误 [E-UNKNOWN-UNIT]
        没有编号或名称是“KS-XX”的单位。
        · 相近的:
        · KS-JX 锦溪镇
      建议: wenbao unit list

      """
    ),
    (
      "report incident KS9-99", 66,
      """
      错误 [E-UNKNOWN-SITE]
        没有编号或名称是“KS9-99”的文物点。
      建议: wenbao site list

      """
    ),
    (
      "report half-year --csv --output FOLDER/a.html", 64,
      """
      错误 [E-USAGE]
        --output 写的是网页，不能与 --csv、--xlsx 一起用
        · 用法: wenbao report half-year [选项] [<半年>]
      建议: wenbao report half-year --help

      """
    ),
  ])
  func whatCannotBeReportedIsRefused(line: String, exit: Int, text: String) {
    let answer = run(line)
    #expect(answer.error == text)
    #expect(answer.output == "")
    #expect(Int(answer.exit) == exit)
  }

  @Test func daysStillToComeAreNotCountedAndSaid() {
    let half = run("report statistics --by grade --half 2026H2")
    #expect(half.error == "2026-12-31 还没有到，只统计到 2026-07-03。\n")
    #expect(half.output.contains("2026-07-01 至 2026-07-03，按记账日期。"))
    let year = run("report statistics --by grade")
    #expect(year.error == "")
    #expect(year.output.contains("2026-01-01 至 2026-07-03，按记账日期。"))
    #expect(
      run("report statistics --by grade --to 2026-03-31").output
        .contains("2026-01-01 至 2026-03-31"))
  }

  @Test func theFormsAreWrittenOnce() throws {
    for line in [
      "report incident KS6-01 --output FOLDER/f.html", "report half-year --output FOLDER/h.html",
    ] {
      let file = registry.folder.file(line.contains("incident") ? "f.html" : "h.html")
      #expect(run(line).exit == 0, "\(line)")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("<p class=\"mark\">试用登记册打印，不作正式文书。所载为示例数据。</p>"))
      let again = run(line)
      #expect(
        again.error == """
          错误 [E-OUTPUT-EXISTS]
            文件 \(file) 已经存在，不会覆盖。没有任何改动。
          建议: wenbao \(line.replacing("FOLDER", with: registry.folder.path)) --force

          """)
      #expect(again.exit == 77)
      #expect(run(line + " --force").exit == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createSymbolicLink(
        atPath: file, withDestinationPath: registry.path)
      #expect(run(line + " --force").exit == 74)
    }
    #expect(try registry.verify().isClean)
  }

  @Test func theSpeedyReportKnowsTheSiteAndNothingElse() {
    let html = run("report incident KS6-01").output
    for words in [
      "<h1>文物安全事故速报</h1><p class=\"number\">KS6-01 示例宅院</p>", "两小时内上报（文物督发〔2012〕1号）",
      "<th>地址</th><td>张浦镇示例路1号</td>", "<th>保管责任人</th><td>示例乙（张浦镇 文物保管员）</td>",
      "<th>上次检查</th><td>2026-01-12</td>", "二、在账隐患 2 项", "YH-2026-0002-D",
      "<th>发生时间</th><td></td>",
      "<th style=\"height: 24mm\">文物损失</th><td></td>",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }
}
