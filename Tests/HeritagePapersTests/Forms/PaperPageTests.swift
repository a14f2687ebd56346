import Foundation
import Heritage
import HeritagePapers
import Testing

/// Every kind of paper, whole, against the page kept in `Pages`.
///
/// `WENBAO_RECORD_TRANSCRIPTS=1` writes the pages anew, and fails: look at them in a browser, as pictures.
@Suite struct PaperPageTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Pages")

  @Test(arguments: DocumentKind.allCases)
  func thePageIsTheOneKept(kind: DocumentKind) throws {
    let url = Self.folder.appendingPathComponent("\(kind.rawValue).html")
    let page = try SamplePapers.html(of: kind)
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_TRANSCRIPTS"] != nil {
      try Data(page.utf8).write(to: url)
      Issue.record("recorded \(kind.rawValue).html: look at it")
      return
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == page)
  }

  @Test func aPageNeedsNothingFromOutside() throws {
    for page in try SamplePapers.all() {
      #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
      #expect(!page.contains("src=\"") || page.contains("src=\"data:image/png;base64,"))
    }
  }

  @Test(arguments: [
    (true, true, false, "试用 · 示例数据"), (true, false, false, "试用"), (false, false, true, "已撤销"),
    (true, true, true, "已撤销 · 试用 · 示例数据"),
  ])
  func theWatermarkSaysWhatItIs(trial: Bool, samples: Bool, undone: Bool, words: String) {
    var head = SamplePapers.head(.notice)
    (head.isTrial, head.hasSamples, head.isUndone) = (trial, samples, undone)
    let page = PaperPage.html(head, .hazards([SamplePapers.ordinary]))
    #expect(page.contains("<div class=\"watermark\">\(words)</div>"))
    #expect(!page.contains(".watermark { display: none; }"))
  }

  /// On screen the watermark lies behind the sheets: what it says stands at the head of each of them too.
  @Test(arguments: DocumentKind.allCases)
  func everySheetSaysInALineWhatItIs(kind: DocumentKind) throws {
    var head = SamplePapers.head(kind)
    head.isUndone = true
    let page = try SamplePapers.html(head)
    let line = "<p class=\"mark\">已撤销：所载检查的导入已撤销，本件不再有效。试用登记册打印，不作正式文书。所载为示例数据。</p>"
    let sheets = page.components(separatedBy: "<section class=\"sheet").dropFirst()
    #expect(!sheets.isEmpty)
    for sheet in sheets { #expect(sheet.drop { $0 != "<" }.hasPrefix(line), "\(sheet.prefix(80))") }
    #expect(!page.contains(".mark { display: none"))
    (head.isUndone, head.isTrial, head.hasSamples) = (false, false, false)
    #expect(try !SamplePapers.html(head).contains("class=\"mark\""))
  }

  @Test func theFileOfASampleSiteSaysSoToo() {
    let page = PaperPage.html(
      PaperSite(
        title: "KS6-01 示例宅院", bureau: "示例局", printedOn: SamplePapers.day("2026-02-20"), facts: [],
        tables: [], hash: String(repeating: "0", count: 64), isTrial: false, isSample: true))
    #expect(page.contains("<section class=\"sheet form\"><p class=\"mark\">所载为示例数据。</p>"))
  }

  @Test func anOfficialPaperHasNoWatermark() {
    var head = SamplePapers.head(.notice)
    (head.isTrial, head.hasSamples) = (false, false)
    let page = PaperPage.html(head, .hazards([SamplePapers.ordinary]))
    #expect(page.contains("<div class=\"watermark\"></div>"))
    #expect(page.contains(".watermark { display: none; }"))
  }

  @Test func whatWasTypedIsNeverMarkup() {
    var item = SamplePapers.ordinary
    item.description = "<img src=x onerror=alert(1)>&\"\u{202E}gnp.exe\u{0007}"
    var head = SamplePapers.head(.notice)
    head.number = "</style><script>\"\\"
    let page = PaperPage.html(head, .hazards([item]))
    #expect(!page.contains("<img src=x") && !page.contains("<script>"))
    #expect(
      page.contains("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;\\u{202E}gnp.exe\\u{7}"))
    #expect(page.contains("content: \"整改通知书 \\3c /style\\3e \\3c script\\3e \\22 \\5c "))
  }
}
