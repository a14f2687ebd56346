import Foundation
import Heritage
import HeritagePapers
import Testing

@Suite struct BlankFormTests {
  @Test func whatTheHandFillsInIsEmptyAndWhatIsDataIsEscaped() {
    let html = PaperPage.html(
      PaperForm(
        title: "示例表", subject: "示例<宅>", bureau: "示例局",
        printedOn: CivilDate("2026-04-08") ?? .first, note: "说明", factsHeading: "一、所知",
        facts: [("地址", "<b>")],
        tables: [
          PaperForm.Table(heading: "二、隐患", columns: ["编号"], rows: [], note: "没有。"),
          PaperForm.Table(heading: "三、数", columns: ["数"], rows: [["1 & 2"]]),
        ], blanks: PaperForm.Blanks(heading: "四、由人填写", lines: ["时间"], boxes: ["经过"]),
        signs: ["报告人"], hash: String(repeating: "a", count: 64), isTrial: false,
        hasSamples: false))
    let body = html.components(separatedBy: "<body>").last ?? ""
    #expect(
      body == """
        <div class="watermark"></div><section class="sheet form"><h1>示例表</h1>\
        <p class="number">示例&lt;宅&gt;</p><p class="plain">示例局　2026年4月8日</p>\
        <p class="small">说明</p><h2>一、所知</h2><table class="facts"><tbody>\
        <tr><th>地址</th><td>&lt;b&gt;</td></tr></tbody></table>\
        <h2>二、隐患</h2><p class="small">没有。</p>\
        <h2>三、数</h2><table class="dense"><thead><tr><th>数</th></tr></thead>\
        <tbody><tr><td>1 &amp; 2</td></tr></tbody></table>\
        <h2>四、由人填写</h2><table class="signs"><tbody><tr><th>时间</th><td></td></tr></tbody></table>\
        <table class="facts"><tbody><tr><th style="height: 24mm">经过</th><td></td></tr></tbody></table>\
        <table class="signs"><tbody><tr><th>报告人</th><td></td></tr></tbody></table>\
        <p class="check">示例表　流水校验 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</p></section></body></html>

        """)
    #expect(html.contains("<title>示例表 示例&lt;宅&gt;</title>"))
    #expect(html.contains("流水校验 aaaaaaaaaaaa"))
  }
}
