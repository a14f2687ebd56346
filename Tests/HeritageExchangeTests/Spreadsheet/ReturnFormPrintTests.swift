import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// The form on paper, and what its cells take.
@Suite struct ReturnFormPrintTests {
  private let sheet: SheetParts
  private let folder: TemporaryFolder
  private static let part = "worksheets/sheet1.xml"

  init() throws {
    folder = try TemporaryFolder()
    var form = ReturnFormWriterTests.form
    form.unitName = "示例镇&所"
    form.rows[1].description = String(repeating: "香烛", count: 30)
    try ReturnFormWriter().write(form, to: folder.file("form.xlsx"))
    sheet = try SheetParts(folder.file("form.xlsx"))
  }

  private func heights() throws -> [String: String] {
    var heights: [String: String] = [:]
    for row in try sheet.part(Self.part).components(separatedBy: "<row r=\"").dropFirst() {
      let parts = row.prefix { $0 != ">" }.components(separatedBy: " ht=\"")
      guard parts.count == 2 else { continue }
      heights[String(row.prefix { $0 != "\"" })] = String(parts[1].prefix { $0 != "\"" })
    }
    return heights
  }

  /// No label is wider than its column, so that none goes over two lines of a row for one.
  @Test func everyLabelStandsOnOneLine() {
    for label in ReturnFormLayout.Label.allCases {
      #expect(
        SheetText.lineCount(label.rawValue, in: ReturnFormLayout.Column.ordinal.width) == 1,
        "\(label.rawValue)")
    }
    for column in ReturnFormLayout.Column.allCases {
      #expect(SheetText.lineCount(column.rawValue, in: column.width) == 1, "\(column.rawValue)")
    }
  }

  @Test func aRowIsAsHighAsItsTexts() throws {
    #expect(
      try heights() == [
        "1": "26", "2": "18", "3": "18", "4": "18", "5": "18", "6": "18", "7": "18", "8": "18",
        "9": "18", "11": "24", "12": "18", "13": "61",
      ])
  }

  @Test func itIsPrintedAcrossWithALineToSignAndPageNumbers() throws {
    let text = try sheet.part(Self.part)
    let rest = text.components(separatedBy: "</dataValidations>").last ?? ""
    let line = String(repeating: "_", count: 12)
    #expect(
      rest == """
        <pageMargins left="0.4" right="0.4" top="0.7" bottom="0.95" header="0.3" footer="0.3"/>\
        <pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
        <headerFooter><oddHeader>&amp;L&amp;"宋体,Regular"&amp;10 示例镇&amp;&amp;所　2026Q1　截至 2026-03-31\
        &amp;R&amp;"宋体,Regular"&amp;10 试用，示例数据</oddHeader>\
        <oddFooter>&amp;C&amp;"宋体,Regular"&amp;10 填报人：\(line)　　审核人：\(line)　　\
        单位（盖章）：\(line)\(line)　　日期：\(line)
        第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter></worksheet>
        """)
    #expect(try sheet.part("workbook.xml").contains("'回报'!$11:$11</definedName>"))
  }

  @Test func daysAreCheckedAndExplained() throws {
    let days = try sheet.part(Self.part).components(separatedBy: "<dataValidation ").dropFirst()
      .filter { $0.hasPrefix("type=\"date\"") }
      .map { rule in
        ["prompt=\"", "sqref=\"", "<formula2>"].map { mark in
          (rule.components(separatedBy: mark).last ?? "").prefix { !"\"<".contains($0) }
        }.joined(separator: " ")
      }
    #expect(
      days == [
        "回报里的情况截至哪一天。写作 2026-03-31。 B4 DATE(2099,12,31)",
        "填这张表的日期。写作 2026-03-31。 B6 DATE(2099,12,31)",
        "要求整改完成的日期。写作 2026-03-31。 H12:H33 DATE(2099,12,31)",
        "整改完成的日期，不晚于截至日期；没有报“已整改”的不填。写作 2026-03-31。 K12:K33 $B$4",
      ])
  }

  /// Rows and columns may be sized although the sheet is locked.
  @Test func sizesAreNotLocked() throws {
    let text = try sheet.part(Self.part)
    let lock = text.components(separatedBy: "<sheetProtection ").last?.prefix { $0 != "/" }
    #expect(
      lock.map(String.init)
        == "sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"")
  }

  @Test func everyCellHasAChineseFont() throws {
    let text = try sheet.part(Self.part)
    #expect(
      !text.components(separatedBy: "<c ").dropFirst().contains {
        !$0.hasPrefix("r=") || !$0.prefix { $0 != ">" }.contains(" s=\"")
      })
    let fonts = try sheet.part("styles.xml").components(separatedBy: "<name val=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
    // The first is the workbook's own, in which no cell is written.
    #expect(fonts == ["Calibri", "宋体", "宋体", "宋体"])
  }

  @Test func aDayIsADay() throws {
    let workbook = try Workbook(
      [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.file("form.xlsx")))), ZipLibrary())
    let cells = workbook.sheets[0].cells
    #expect(cells[try #require(CellReference("B4"))] == .day(ReturnFormWriterTests.form.asOf))
    #expect(
      cells[try #require(CellReference("H12"))]
        == .day(try #require(ReturnFormWriterTests.form.rows[0].item.deadline)))
  }
}
