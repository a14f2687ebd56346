import Foundation
import Heritage
import HeritagePapers
import Testing

struct SiteSheetTests {
  @Test func theFileOfASiteIsAPage() {
    let html = PaperPage.html(
      PaperSite(
        title: "KS6-01 示例<宅>", bureau: "示例局", printedOn: CivilDate("2026-04-08") ?? .first,
        facts: [("级别", "市级"), ("风险", "未评估")],
        tables: [
          PaperSite.Table(heading: "在账隐患", columns: ["编号"], rows: [["YH-2026-0001-F"]]),
          PaperSite.Table(heading: "在办工程", columns: ["编号"], rows: []),
        ], hash: String(repeating: "a", count: 64), isTrial: true, isSample: true))
    let body = html.components(separatedBy: "<body>").last ?? ""
    #expect(html.contains("<title>KS6-01 示例&lt;宅&gt;</title>"))
    #expect(html.contains("流水校验 aaaaaaaaaaaa"))
    #expect(body.contains("试用 · 示例数据"))
    #expect(body.contains("<th>级别</th><td>市级</td>"))
    #expect(body.contains("2026年4月8日"))
    #expect(body.contains("<h2>在账隐患</h2>"))
    #expect(!body.contains("在办工程"))
    #expect(!body.contains("<宅>"))
  }
}
