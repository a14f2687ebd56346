import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageOperations

/// What was decided on paper, and what has not happened yet, is not said by a file of the register.
@Suite struct DecidedOnPaperTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.imported) }

  private func load(_ text: String) throws -> [String] {
    let outcome = try registry.bureau(at: "2026-04-08T09:00:00+08:00").importFiles(
      [ImportInput(made: Array(text.utf8), name: "f.xml")], ImportOptions())
    return outcome.diagnostics.filter { $0.severity == .error }.map { "\($0.code) \($0.message)" }
  }

  private func register(_ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:wenbao:register:1" version="1">\(content)</register>
    """
  }

  @Test func aMergerIsNotTakenBackByAFile() throws {
    let bureau = try registry.bureau(at: "2026-04-08T09:00:00+08:00")
    let line = register("<unit code=\"KS-ZP\" kind=\"township\" name=\"张浦镇\"/>")
    #expect(try load(line) == [])
    _ = try bureau.succeed(
      ["KS-ZP"], to: "KS-JX", .merged, document: "示例文〔2026〕1号", on: CivilDate("2026-04-01"))
    // The same bytes again are no news; the same line in another file is.
    #expect(
      try load(line + "\n") == ["E-UNIT 单位 KS-ZP 已按文件合并、终止或改名，文件写的不同（validTo、successor）"])
  }

  @Test func whatHasNotHappenedYetIsNotOnRecord() throws {
    let batch = try SampleFiles.text("imports/batches/second-controlled.xml")
      .replacing(try Regex("<publishedOn[^>]*/>"), with: "<publishedOn>2027-01-01</publishedOn>")
      .replacing("erectedOn=\"2021-05-18\"", with: "erectedOn=\"2026-06-01\"")
    let found = try load(batch)
    #expect(
      found == [
        "E-DATE publishedOn（2027-01-01）晚于今天（2026-04-08）",
        "E-DATE erectedOn（2026-06-01）晚于今天（2026-04-08）",
      ])
  }
}
