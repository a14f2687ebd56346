import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// A return on a form and the same return as XML are one return: the same comparison, whichever came.
@Suite struct ReturnFormTests {
  private static let rows: [[String]] = [
    ["YH-2026-0001-F", "KS6-01", "", "", "", "", "2026-05-31", "", "已整改", "2026-03-12"],
    ["YH-2026-0002-D", "KS6-01", "", "", "", "", "", "示例张浦责任人", "整改中"],
    ["YH-2026-0030-B", "KC2-04", "", "", "", "", "", "", "已整改"],
    ["YH-2026-0002-D", "KS6-01", "", "", "", "", "", "", "整改中"],
    ["", "KC2-04", "", "", "台账上没有的", "重大", "", "", "未整改"],
  ]

  private static let xml = """
    <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="KS-ZP" period="2026Q1"
      asOf="2026-03-31" preparedBy="示例填报人" preparedOn="2026-03-31">
      <row number="YH-2026-0001-F" site="KS6-01" status="rectified" rectifiedOn="2026-03-12"
        deadline="2026-05-31"/>
      <row number="YH-2026-0002-D" site="KS6-01" status="inProgress" person="示例张浦责任人"/>
      <row number="YH-2026-0030-B" site="KC2-04" status="rectified"/>
      <row number="YH-2026-0002-D" site="KS6-01" status="inProgress"/>
      <row site="KC2-04" status="notStarted" grade="major"><description>台账上没有的</description></row>
    </unitReturn>
    """

  private func compared(_ bytes: [UInt8], _ name: String) throws -> [DifferenceSummary] {
    let registry = try TemporaryRegistry(.cutOff)
    let bureau = try registry.bureau(at: "2026-04-06T10:00:00+08:00")
    let path = registry.folder.file(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let outcome = try bureau.importFiles([ImportInput(file: path)], ImportOptions())
    #expect(outcome.diagnostics == [])
    #expect(outcome.isCommitted)
    _ = try bureau.compare("2026Q1", unit: "KS-ZP")
    #expect(try bureau.verify().findings == [])
    let sha256 = try #require(outcome.files.first?.sha256)
    #expect(try bureau.read { try $0.bytes(ofEvidence: sha256) } == bytes)
    return try bureau.read { session in
      try session.differences(period: session.period("2026Q1").number)
    }.map { line in
      var line = line
      line.line = nil
      return line
    }
  }

  @Test func theComparisonIsTheSame() throws {
    let form = FilledForm(
      unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31", rows: Self.rows)
    let fromForm = try compared(form.bytes, "form.xlsx")
    #expect(try fromForm == compared(Array(Self.xml.utf8), "return.xml"))
    #expect(
      fromForm.map(\.difference) == [
        .fieldDiffers, .matched, .nearMiss, .duplicate, .unlisted, .omitted,
      ])
  }

  /// The form that goes out holds the ledger; sent back unchanged but for the statuses, it agrees with it.
  @Test func theFormThatGoesOutAgreesWithTheLedger() throws {
    let registry = try TemporaryRegistry(.cutOff)
    let bureau = try registry.bureau(at: "2026-04-06T10:00:00+08:00")
    #expect(try bureau.periodForForms() == "2026Q1")
    #expect(
      try bureau.unitsForForms("2026Q1") == ["KS-BC", "KS-JX", "KS-QD", "KS-ZP", "KS-ZZ"])
    let path = registry.folder.file("out.xlsx")
    let done = try bureau.writeForm(
      unit: "KS-ZP", period: "2026Q1", to: { _ in path }, overwriting: false)
    #expect((done.rowCount, done.asOf, done.file) == (4, CivilDate("2026-03-31"), path))
    #expect(throws: OperationError.outputExists(path: path)) {
      try bureau.writeForm(unit: "KS-ZP", period: "2026Q1", to: { _ in path }, overwriting: false)
    }
    let outcome = try bureau.importFiles([ImportInput(file: path)], ImportOptions())
    #expect(
      Set(outcome.diagnostics.map { "\($0.code) \($0.position.cell ?? "")" }) == [
        "E-XLSX-EMPTY 回报!B5", "E-XLSX-EMPTY 回报!B6", "E-XLSX-EMPTY 回报!J12",
        "E-XLSX-EMPTY 回报!J13", "E-XLSX-EMPTY 回报!J14", "E-XLSX-EMPTY 回报!J15",
      ])
  }
}
