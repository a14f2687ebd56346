import Heritage
import HeritageFuzzing
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// Spreadsheets made to do harm are refused: the limits are those of every import.
@Suite struct HostileFormTests {
  private func codes(_ bytes: [UInt8]) throws -> [String] {
    try ReturnFormReader().read(bytes, fileName: "f.xlsx") { _ in }.diagnostics.map(\.code)
  }

  private func form(_ part: String, _ text: String?) -> [UInt8] {
    var form = FilledForm(unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31")
    form.parts[part] = .some(text)
    return form.bytes
  }

  @Test(arguments: [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
  ])
  func aPartThatIsMissingOrBrokenIsNamed(part: String) throws {
    #expect(try codes(form(part, nil)) == ["E-XLSX-FILE"])
    #expect(try codes(form(part, "<a><b></a>")) == ["E-XLSX-FILE"])
  }

  @Test func aDoctypeIsRefused() throws {
    let bomb = """
      <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <worksheet><sheetData><row><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>
      """
    #expect(try codes(form("xl/worksheets/sheet1.xml", bomb)) == ["E-XLSX-FILE"])
  }

  @Test func deepNestingIsRefused() throws {
    let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(try codes(form("xl/worksheets/sheet1.xml", deep)) == ["E-XLSX-FILE"])
  }

  @Test func aPartThatIsTooLargeIsNotUnpacked() throws {
    var zip = StoredZip()
    zip.add("xl/workbook.xml", [UInt8](repeating: 0x20, count: 1 << 10), claimedSize: 1 << 30)
    #expect(try !codes(zip.bytes).isEmpty)
    let large = String(repeating: " ", count: (16 << 20) + 1)
    #expect(try codes(form("xl/worksheets/sheet1.xml", large)) == ["E-LIMIT-XLSX"])
  }

  @Test func tooManyCellsAreRefused() throws {
    let cells = (1...200_001).map { "<c r=\"A\($0)\"><v>1</v></c>" }.joined()
    let sheet = "<worksheet><sheetData>\(cells)</sheetData></worksheet>"
    #expect(try codes(form("xl/worksheets/sheet1.xml", sheet)) == ["E-LIMIT-XLSX"])
  }

  @Test func oneSheetListedManyTimesIsRefused() throws {
    let sheet = "<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>"
    let workbook = """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
      \(String(repeating: sheet, count: 40))</sheets></workbook>
      """
    #expect(try codes(form("xl/workbook.xml", workbook)) == ["E-LIMIT-XLSX"])
  }

  @Test func tooManyPartsAreRefused() throws {
    var zip = StoredZip()
    for index in 0...2_000 { zip.add("p\(index)", "") }
    #expect(try codes(zip.bytes) == ["E-LIMIT-XLSX"])
  }

  @Test func oneLongTextInManyCellsIsRefused() throws {
    var form = FilledForm(unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31")
    let text = String(repeating: "文", count: 1 << 16)
    form.parts["xl/sharedStrings.xml"] = "<sst><si><t>\(text)</t></si></sst>"
    let cells = (1...200).map { "<c r=\"A\($0)\" t=\"s\"><v>0</v></c>" }.joined()
    form.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet><sheetData>\(cells)</sheetData></worksheet>"
    #expect(try codes(form.bytes) == ["E-LIMIT-XLSX"])
  }

  @Test func aCellFarBelowIsReadWithoutTheRowsBetween() throws {
    var form = FilledForm(unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31")
    form.cells["C1048576"] = .text("KS6-01")
    form.cells["J1048576"] = .text("未整改")
    var rows: [ReturnRowRecord] = []
    _ = try ReturnFormReader().read(form.bytes, fileName: "f.xlsx") {
      if case .unitReturn(let record) = $0.record { rows = record.rows }
    }
    #expect(rows.map(\.site) == ["KS6-01"])
    #expect(rows.map(\.position.cell) == ["回报!J1048576"])
  }

  @Test(arguments: [
    "", "A", "7", "a7", "A0", "7A", "A-1", "XFE1", "A1048577", "A99999999999999999999",
  ])
  func whatIsNoCellIsNone(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
  ])
  func cellsAreReadAndWritten(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).text == text)
  }
}
