import Foundation
import Heritage
import HeritagePapers
import Testing

@Suite struct MeasuresSheetTests {
  /// `WENBAO_RECORD_TRANSCRIPTS=1` writes the page anew, and fails: look at it in a browser.
  @Test func theListIsThePageKept() throws {
    let url = PaperPageTests.folder.appendingPathComponent("measures.html")
    let page = PaperPage.html(SamplePapers.measures)
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_TRANSCRIPTS"] != nil {
      try Data(page.utf8).write(to: url)
      Issue.record("recorded measures.html: look at it")
      return
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == page)
  }

  @Test func theColumnsFillTheCoreOfAPageLaidAcross() {
    let page = PaperPage.html(SamplePapers.measures)
    for table in page.components(separatedBy: "<colgroup>").dropFirst() {
      let widths = table.prefix { $0 != "\n" }.components(separatedBy: "</colgroup>")[0]
        .matches(of: /width: (\d+)mm/).compactMap { Int($0.1) }
      #expect((256...257).contains(widths.reduce(0, +)), "\(widths)")
    }
    #expect(page.contains(".measures { table-layout: fixed; }"))
  }

  /// Signatures are one piece with the last hazard, and with its unit's heading where it is the only one.
  @Test func theSignaturesNeverStandAlone() throws {
    let body = PaperPage.html(SamplePapers.measures)
    let last = try #require(body.components(separatedBy: "<tbody class=\"last\">").last)
    #expect(last.contains("示例二镇　1 项") && last.contains("YH-2026-0003-B"))
    #expect(last.contains("以上共 3 项。") && last.contains("<th>制表人</th>"))
    #expect(!last.contains("YH-2026-0002-D"))
    #expect(body.contains(".last { break-inside: avoid; }"))
  }

  @Test func anEmptyListSaysSo() {
    var list = SamplePapers.measures
    (list.groups, list.total.heading, list.unit) = ([], "共 0 项", "示例镇")
    let page = PaperPage.html(list)
    #expect(page.contains("没有应列的隐患。") && page.contains("以上共 0 项。"))
    #expect(page.contains("<th>责任单位（盖章）</th>"))
  }

  @Test func whatWasTypedIsNeverMarkup() {
    var list = SamplePapers.measures
    list.groups[0].rows[0].measures = ["<img src=x>\u{202E}"]
    list.groups[0].rows[0].person = "</td><script>"
    let page = PaperPage.html(list)
    #expect(!page.contains("<img") && !page.contains("<script>"))
    #expect(page.contains("&lt;img src=x&gt;\\u{202E}"))
  }
}

extension SamplePapers {
  /// Three hazards of two units.
  static let measures: PaperMeasures = {
    var ordered = PaperMeasures.Row()
    (ordered.number, ordered.site, ordered.address) = ("YH-2026-0001-F", "示例宅院", "示例路1号")
    (ordered.problem, ordered.grade) = ("檐下有临时线 <未穿管>。", "重大")
    ordered.measures = ["更换线路", "防范措施：断电", "治理方案：方案一"]
    (ordered.unit, ordered.person, ordered.deadline) = ("示例镇", "示例某", "2026-04-30")
    (ordered.funds, ordered.state) = (["未落实（缺两万元）", "2026-03-30 再核查"], ["整改中", "逾期 3 天"])
    var open = PaperMeasures.Row()
    (open.number, open.site, open.problem, open.grade) = ("YH-2026-0002-D", "示例宅院", "软管龟裂。", "一般")
    (open.measures, open.unit, open.person) = (["未下达整改"], "未定", "未定")
    (open.deadline, open.funds, open.state) = ("未定", ["未定"], ["已登记"])
    var other = open
    other.number = "YH-2026-0003-B"
    var list = PaperMeasures(
      bureau: "示例文物局", unit: nil, asOf: day("2026-05-03"), printedOn: day("2026-05-03"),
      scope: "在账隐患", total: .init(heading: "共 3 项", name: "合计", counts: [3, 1], rows: []),
      head: 40, hash: String(repeating: "0123456789abcdef", count: 4), isTrial: true)
    list.hasSamples = true
    list.countHeadings = ["项数", "重大"]
    list.groups = [
      .init(heading: "示例镇　2 项：重大 1", name: "示例镇", counts: [2, 1], rows: [ordered, open]),
      .init(heading: "示例二镇　1 项", name: "示例二镇", counts: [1, 0], rows: [other]),
    ]
    return list
  }()
}
