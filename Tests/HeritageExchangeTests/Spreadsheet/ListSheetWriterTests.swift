import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// A list as a spreadsheet: its XML, part by part.
@Suite struct ListSheetWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let day = CivilDate("2026-03-31") ?? .first

  private func written(_ rows: [[SheetCell]], title: String = "列出文物点") throws -> SheetParts {
    let path = folder.file("list.xlsx")
    try ListSheetWriter().write(
      SheetTable(
        title: title, headings: ["编号", "名称", "隐患", "日期", "比率"], rows: rows,
        madeAt: Instant("2026-04-01T09:00:00+08:00") ?? Instant(secondsSince1970: 0)), to: path)
    return try SheetParts(path)
  }

  @Test func daysAndNumbersAreSuchAndAllElseIsText() throws {
    let sheet = try written([
      [
        .text("0012"), .text("=1+1"), .number(2, .plain(decimals: 0)), .day(Self.day),
        .number(0.5, .percent(decimals: 1)),
      ],
      [
        .text("2/2"), .text("示例宅院「示例数据」"), .empty, .moment(Self.day, second: 43_200),
        .number(7, .days),
      ],
    ])
    let workbook = try Workbook(
      [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.file("list.xlsx")))), ZipLibrary())
    let cells = workbook.sheets[0].cells
    let rows = try [2, 3].map { row in
      try "ABCDE".map { cells[try #require(CellReference("\($0)\(row)"))] }
    }
    #expect(rows[0] == [.text("0012"), .text("=1+1"), .number(2), .day(Self.day), .number(0.5)])
    #expect(
      rows[1] == [.text("2/2"), .text("示例宅院「示例数据」"), nil, .number(46_112.5), .number(7)])
    #expect(try !sheet.part("worksheets/sheet1.xml").contains("<f>"))
    let looks = try sheet.part("styles.xml").components(separatedBy: "formatCode=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
    #expect(
      looks == ["@", "0", "yyyy-mm-dd", "0.0%", "yyyy-mm-dd hh:mm:ss", "0&quot; 天&quot;"])
  }

  @Test func theHeadStaysAndFiltersAndComesAgainOnEveryPage() throws {
    let sheet = try written([[.text("甲")]])
    let text = try sheet.part("worksheets/sheet1.xml")
    #expect(
      text.contains(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(
      text.components(separatedBy: "</sheetData>").last == """
        <autoFilter ref="A1:E2"/>\
        <pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>\
        <pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
        <headerFooter><oddHeader>&amp;L&amp;"宋体,Regular"&amp;10 列出文物点\
        &amp;R&amp;"宋体,Regular"&amp;10 2026-04-01 09:00:00</oddHeader>\
        <oddFooter>&amp;C&amp;"宋体,Regular"&amp;10 第 &amp;P 页 共 &amp;N 页</oddFooter>\
        </headerFooter></worksheet>
        """)
    let book = try sheet.part("workbook.xml")
    #expect(book.contains("<sheet name=\"列出文物点\" sheetId=\"1\" r:id=\"rId1\"/>"))
    #expect(book.contains("localSheetId=\"0\">'列出文物点'!$1:$1</definedName>"))
  }

  @Test func aColumnIsAsWideAsItsTextsUpToALimit() throws {
    let long = String(repeating: "长", count: 300)
    let sheet = try written([[.text("KS6-01-0001-XY"), .text(long)]])
    let columns = try sheet.element("cols", of: "worksheets/sheet1.xml")
    #expect(
      columns.components(separatedBy: " width=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        == ["16.5703125", "50.7109375", "9.140625", "9.140625", "9.140625"])
  }

  /// A cell holds no more than 32,767 characters.
  @Test func whatACellDoesNotHoldIsCut() throws {
    let sheet = try written([[.text(String(repeating: "长", count: 40_000))]])
    let texts = try sheet.part("sharedStrings.xml").components(separatedBy: "<t>")
    let cell = try #require(texts.last?.components(separatedBy: "</t>").first)
    #expect(cell == String(repeating: "长", count: 32_766) + "…")
  }

  @Test(arguments: [
    ("列出文物点", "列出文物点"), ("半年报：底数、检查", "半年报"), ("A/B", "A"), ("[", "列表"), ("", "列表"),
    (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
  ])
  func aTitleIsTheNameOfTheSheetAsFarAsItMayBe(title: String, name: String) {
    #expect(ListSheetWriter.sheetName(title) == name)
  }

  @Test func theSameListIsTheSameFile() throws {
    func bytes() throws -> Data {
      _ = try written([[.text("甲"), .day(Self.day)]])
      return try Data(contentsOf: URL(fileURLWithPath: folder.file("list.xlsx")))
    }
    #expect(try bytes() == bytes())
  }

  @Test func aPlaceThatCannotBeWrittenIsAnError() throws {
    let writer = try ListSheetWriter()
    let table = SheetTable(
      title: "甲", headings: ["乙"], rows: [], madeAt: Instant(secondsSince1970: 0))
    #expect(throws: SheetWriteError.self) { try writer.write(table, to: "/no/such/folder/a.xlsx") }
  }
}
