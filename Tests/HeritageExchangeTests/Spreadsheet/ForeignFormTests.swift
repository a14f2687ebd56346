import Foundation
import Heritage
import HeritageFuzzing
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// Returns as other programs save them (Excel, WPS, openpyxl, reporting services): read as openpyxl reads them, or as the
/// standard says where it does not, or refused at the very cell.
@Suite struct ForeignFormTests {
  private static let whole = ["已整改 2026-03-12 期限 2026-04-30 说明甲"]

  private static let cases: [(file: String, outcome: [String])] = [
    ("xlsx-iso-date-cell.xlsx", whole),
    (
      "xlsx-formula-without-value.xlsx",
      ["已整改 — 期限 2026-04-30 说明甲", "E-XLSX-ERROR f.xlsx:回报!K12 这一格是公式，没有存下算出的值"]
    ),
    (
      "xlsx-number-2026-in-date.xlsx",
      ["已整改 — 期限 2026-04-30 说明甲", "E-XLSX-DATE f.xlsx:回报!K12 “完成日期”的“2026”不是日期"]
    ),
    ("xlsx-header-with-line-break.xlsx", whole),
    (
      "xlsx-shared-string-out-of-range.xlsx",
      [
        "已整改 2026-03-12 期限 2026-04-30 —",
        "E-XLSX-ERROR f.xlsx:回报!L12 这一格指向第 9999 条文字，表格里没有：文件损坏",
      ]
    ),
    ("xlsx-inline-phonetic.xlsx", whole),
    ("xlsx-ext-inside-cell.xlsx", whole),
    ("xlsx-x000D-escape.xlsx", ["已整改 2026-03-12 期限 2026-04-30 说明⏎甲"]),
    (
      "xlsx-date-in-note.xlsx",
      ["已整改 2026-03-12 期限 2026-04-30 说明甲", "整改中 — 期限 2026-04-30 2026-03-05"]
    ),
    ("xlsx-no-r-at-all.xlsx", whole),
    ("xlsx-workbook2-part.xlsx", whole),
    ("xlsx-parts-at-root.xlsx", whole),
    ("xlsx-target-dotdot.xlsx", whole),
    ("xlsx-sharedstrings-case.xlsx", whole),
    ("xlsx-backslash-names.xlsx", whole),
  ]

  /// The first row of the return and those with a note, then what is wrong.
  private func outcome(_ bytes: [UInt8]) throws -> [String] {
    var lines: [String] = []
    let summary = try ReturnFormReader().read(bytes, fileName: "f.xlsx") {
      guard case .unitReturn(let record) = $0.record else { return }
      for (index, row) in record.rows.enumerated() where index == 0 || row.note != nil {
        let days = [row.rectifiedOn, row.deadline].map { $0?.description ?? "—" }
        let note = (row.note ?? "—").replacing("\n", with: "⏎")
        lines.append("\(row.status.displayName) \(days[0]) 期限 \(days[1]) \(note)")
      }
    }
    return lines + summary.diagnostics.map { "\($0.code) \($0.position) \($0.message)" }
  }

  @Test(arguments: cases.indices)
  func itIsReadAsItIsMeantOrRefusedAtItsCell(index: Int) throws {
    let (file, expected) = Self.cases[index]
    let path = "\(SampleFiles.root)/Tests/Foreign/\(file)"
    let found = try outcome([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    #expect(found == expected, "\(file)")
  }

  private func form() -> FilledForm {
    FilledForm(
      unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31",
      rows: [
        ["YH-2026-0001-F", "KS6-01", "", "", "", "", "2026-04-30", "", "已整改", "2026-03-12", "说明甲"]
      ])
  }

  @Test(arguments: [
    ("K11", "完成日期（年月日）", []), ("K11", "完成\n日期*", []), ("H11", "整改 期限", []),
    ("M11", "备用", ["W-XLSX-HEADING f.xlsx:回报!M11 表头“备用”不认识，这一列没有读"]),
    ("M11", "备注", ["E-XLSX-HEADING f.xlsx:回报!M11 表头“备注”不认识，像是“说明”"]),
    ("M11", "说明", ["E-XLSX-HEADING f.xlsx:回报!M11 表头“说明”有两列"]),
  ])
  func aHeadingIsKnownOrNamed(cell: String, heading: String, found: [String]) throws {
    var form = form()
    form.cells[cell] = .text(heading)
    #expect(try outcome(form.bytes) == Self.whole + found)
  }

  private func workbook(_ states: [String]) -> String {
    let sheets = states.enumerated().map { index, state in
      "<sheet name=\"表\(index + 1)\" sheetId=\"\(index + 1)\" r:id=\"rId1\" state=\"\(state)\"/>"
    }
    return """
      <workbook xmlns="urn:x" xmlns:r="urn:r"><sheets>\(sheets.joined())</sheets></workbook>
      """
  }

  @Test(arguments: [
    (["visible", "visible"], ["E-XLSX-TABLE f.xlsx:1:1 有 2 个工作表都是回报表：表1、表2"]),
    (["hidden"], ["E-XLSX-TABLE f.xlsx:1:1 回报表在隐藏的工作表“表1”上"]),
    (["veryHidden", "visible"], whole),
  ])
  func oneTableThatIsShownIsTaken(states: [String], expected: [String]) throws {
    var form = form()
    form.parts["xl/workbook.xml"] = .some(workbook(states))
    #expect(try outcome(form.bytes) == expected)
  }

  @Test(arguments: [
    ("word/document.xml", "Word 文档（.docx）"), ("content.xml", "OpenDocument 文件（.ods、.odt）"),
    ("Index/Document.iwa", "苹果 Numbers 表格"),
  ])
  func aFileOfAnotherProgramIsCalledByItsName(part: String, name: String) throws {
    var zip = StoredZip()
    zip.add(part, Array("x".utf8))
    #expect(try outcome(zip.bytes) == ["E-XLSX-FILE f.xlsx:1:1 是\(name)，不是 xlsx 表格"])
  }

  @Test(arguments: [
    ("2026/3/12", true), ("2026.3.12", true), ("２０２６年３月１２日", true), ("20260312", true),
    ("2026-03-12 00:00:00", true), ("2026-03-12T00:00:00", true), ("430", false),
    ("26-3-12", false),
    ("2026-02-30", false), ("3月12日", false),
  ])
  func aDayIsOneInWhateverForm(text: String, isDay: Bool) {
    #expect(CellValue.date(in: text) == (isDay ? CivilDate("2026-03-12") : nil))
  }

  @Test func whatGoesOverSeveralRowsStandsInEach() throws {
    let merge = try #require(Workbook.Merge("C12:C14"))
    #expect((merge.first.row, merge.last.row, merge.first.column) == (12, 14, 3))
    #expect(Workbook.Merge("C12") == nil && Workbook.Merge("C14:C12") == nil)
    var form = form()
    form.cells["B13"] = .text("YH-2026-0002-F")
    form.cells["J13"] = .text("未整改")
    form.merges = ["C12:C13"]
    var sites: [String] = []
    _ = try ReturnFormReader().read(form.bytes, fileName: "f.xlsx") {
      if case .unitReturn(let record) = $0.record { sites = record.rows.map(\.site) }
    }
    #expect(sites == ["KS6-01", "KS6-01"])
  }
}
