import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// The form that a unit gets: read back, it says what was put in; the same form is the same file.
@Suite struct ReturnFormWriterTests {
  static let form = ReturnForm(
    unit: "KS-ZP", unitName: "示例镇", period: "2026Q1", asOf: CivilDate("2026-03-31") ?? .first,
    bureau: "示例局", marks: ["试用", "示例数据"],
    rows: [
      ReturnForm.Row(
        item: LedgerItem(
          number: "YH-2026-0001-F", site: "KS6-01", item: "FIRE:E-04", grade: .ordinary,
          state: .ordered, deadline: CivilDate("2026-04-30"), person: "示例责任人"),
        siteName: "示例宅院", description: "檐下有临时线 <&> =1+1"),
      ReturnForm.Row(
        item: LedgerItem(
          number: "YH-2026-0006-5", site: "KS6-03", item: nil, grade: .major, state: .registered),
        siteName: "示例祠堂", description: "点香烛"),
    ],
    sites: [("KS6-01", "示例宅院"), ("KS6-03", "示例祠堂")],
    madeAt: Instant("2026-04-01T09:00:00+08:00") ?? Instant(secondsSince1970: 0))

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func written(_ name: String) throws -> [UInt8] {
    try ReturnFormWriter().write(Self.form, to: folder.file(name))
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
  }

  @Test func theSameFormIsTheSameFile() throws {
    #expect(try written("a.xlsx") == written("b.xlsx"))
  }

  @Test func whatStandsInItIsWhatTheLedgerSays() throws {
    let workbook = try Workbook(written("a.xlsx"), ZipLibrary())
    #expect(workbook.sheets.map(\.name) == ["回报", "文物点"])
    let cells = workbook.sheets[0].cells
    func text(_ name: String) throws -> String? {
      CellValue.text(cells[try #require(CellReference(name))])
    }
    #expect(try text("A1") == "安全隐患整改回报表（试用，示例数据）")
    #expect(try text("B2") == "KS-ZP")
    #expect(try text("C2") == "示例镇")
    #expect(try text("B3") == "2026Q1")
    #expect(try text("B4") == "2026-03-31")
    let first = try "ABCDEFGHIJKL".map { try text("\($0)12") }
    #expect(
      first == [
        "1", "YH-2026-0001-F", "KS6-01", "示例宅院", "FIRE:E-04", "檐下有临时线 <&> =1+1", "一般",
        "2026-04-30", "示例责任人", nil, nil, nil,
      ])
    let second = try "ABCDEFGHI".map { try text("\($0)13") }
    #expect(
      second == ["2", "YH-2026-0006-5", "KS6-03", "示例祠堂", nil, "点香烛", "重大", nil, nil])
    #expect(
      workbook.sheets[1].cells.values.count == 4
        && workbook.sheets[1].cells[CellReference(row: 2, column: 1)] == .text("KS6-03"))
  }

  /// What must not change is locked, and the rest is not; statuses and grades are chosen from lists.
  @Test func theSheetGuardsWhatMustNotChange() throws {
    let archive = try ZipArchive(written("a.xlsx"), ZipLibrary())
    let sheet = String(
      decoding: try archive.part("xl/worksheets/sheet1.xml", limit: 1 << 20) ?? [],
      as: UTF8.self)
    #expect(sheet.contains("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""))
    #expect(
      sheet.contains("sqref=\"J12:J33\"") && sheet.contains("<formula1>\"未整改,整改中,已整改\"</formula1>"))
    #expect(
      sheet.contains("sqref=\"G14:G33\"") && sheet.contains("<formula1>\"一般,重大\"</formula1>"))
    #expect(
      sheet.contains("sqref=\"C14:C33\"") && sheet.contains("<formula1>'文物点'!$A$1:$A$2</formula1>"))
    let styles = String(
      decoding: try archive.part("xl/styles.xml", limit: 1 << 20) ?? [], as: UTF8.self)
    let cellFormats = (styles.components(separatedBy: "<cellXfs").last ?? "")
      .components(separatedBy: "<xf ").dropFirst().map { $0.contains("locked=\"0\"") }
    func isOpen(_ cell: String) throws -> Bool {
      let rest = try #require(sheet.components(separatedBy: "<c r=\"\(cell)\" s=\"").last)
      return cellFormats[try #require(Int(rest.prefix { $0.isNumber }))]
    }
    for cell in ["B2", "B3", "A12", "B12", "C12", "D12", "E12", "F12", "G12"] {
      #expect(try !isOpen(cell), "\(cell)")
    }
    for cell in ["B4", "B5", "H12", "I12", "J12", "K12", "L12", "B14", "J33"] {
      #expect(try isOpen(cell), "\(cell)")
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsAnError() throws {
    let writer = try ReturnFormWriter()
    #expect(throws: SheetWriteError.self) {
      try writer.write(Self.form, to: "/no/such/folder/a.xlsx")
    }
  }

  @Test func aLibraryThatIsMissingIsAnError() {
    #expect(throws: (any Error).self) { _ = try XLSXWriterLibrary(candidates: ["libnone.so.1"]) }
    #expect(throws: (any Error).self) { _ = try ZipLibrary(candidates: ["libnone.so.1"]) }
  }
}
