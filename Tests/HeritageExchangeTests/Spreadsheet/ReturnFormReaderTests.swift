import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// A form that was filled in becomes the record that the same return as XML becomes; what is wrong is said of its
/// cell.
@Suite struct ReturnFormReaderTests {
  private struct Result {
    var record: UnitReturnRecord?
    var lines: [String]
    var summary: ImportSummary
  }

  private func read(_ bytes: [UInt8]) throws -> Result {
    var record: UnitReturnRecord?
    let summary = try ReturnFormReader().read(bytes, fileName: "f.xlsx") {
      if case .unitReturn(let found) = $0.record { record = found }
    }
    let lines = summary.diagnostics.map {
      "\($0.code) \($0.position) | \($0.message) | \($0.remedy)"
    }
    return Result(record: record, lines: lines, summary: summary)
  }

  private let row = [
    "YH-2026-0001-F", "KS6-01", "示例宅院", "FIRE:E-04", "临时线", "一般", "2026-04-30", "示例责任人", "已整改",
    "2026-03-12", "已换",
  ]

  private func form(_ rows: [[String]]) -> FilledForm {
    FilledForm(unit: "KS-ZP", period: "2026Q1", asOf: "2026-03-31", rows: rows)
  }

  @Test func aFilledFormIsTheReturn() throws {
    var form = form([row, ["", "KC2-04", "", "", "台账上没有的", "重大", "", "", "整改中"]])
    form.cells["A7"] = .text("自报隐患数")
    form.cells["B7"] = .number(2)
    form.cells["A8"] = .text("其中已整改")
    form.cells["B8"] = .text(" 1 ")
    let result = try read(form.bytes)
    #expect(result.lines == [])
    let record = try #require(result.record)
    #expect(record.unit == "KS-ZP")
    #expect(record.period == "2026Q1")
    #expect(record.asOf == CivilDate("2026-03-31"))
    #expect(record.preparedBy == "示例填报人")
    #expect(record.preparedOn == CivilDate("2026-03-31"))
    #expect((record.declaredCount, record.declaredRectified) == (2, 1))
    #expect(record.rows.count == 2)
    let first = try #require(record.rows.first)
    #expect(first.number == "YH-2026-0001-F")
    #expect((first.site, first.item) == ("KS6-01", "FIRE:E-04"))
    #expect((first.description, first.grade) == ("临时线", .ordinary))
    #expect((first.deadline, first.person) == (CivilDate("2026-04-30"), "示例责任人"))
    #expect((first.status, first.rectifiedOn) == (.rectified, CivilDate("2026-03-12")))
    #expect(first.note == "已换")
    #expect(first.position.description == "f.xlsx:回报!J12")
    let second = try #require(record.rows.last)
    #expect(second.number == nil)
    #expect((second.grade, second.status) == (.major, .inProgress))
  }

  @Test(arguments: [
    "2026-03-31", "2026/3/31", "2026.3.31", "2026年3月31日", " 2026-3-31 ",
  ])
  func daysAreTakenAsPeopleWriteThem(text: String) throws {
    var form = form([])
    form.cells["B4"] = .text(text)
    #expect(try read(form.bytes).record?.asOf == CivilDate("2026-03-31"))
  }

  @Test(arguments: [(false, 46_112.0), (true, 44_650.75)])
  func daysAreTakenAsProgramsCountThem(from1904: Bool, number: Double) throws {
    var form = form([])
    form.countsFrom1904 = from1904
    form.cells["B4"] = .number(number)
    #expect(try read(form.bytes).record?.asOf == CivilDate("2026-03-31"))
  }

  @Test func everythingWrongIsSaidOfItsCell() throws {
    var bad = row
    bad[0] = String(repeating: "Y", count: 41)
    bad[1] = "KS 6"
    bad[3] = "FIRE"
    bad[5] = "特大"
    bad[6] = "四月底"
    bad[8] = "整改完毕"
    var form = form([bad, ["YH-2026-0002-D", "KS6-01"], ["", "", "", "", "只有情况"]])
    form.cells["B2"] = nil
    form.cells["B4"] = .text("月底")
    form.cells["A5"] = nil
    form.cells["A7"] = .text("自报隐患数")
    form.cells["B7"] = .text("三项")
    form.cells["L13"] = .error("#REF!")
    form.cells["J15"] = .text("整改中")
    form.cells["C15"] = .text("KS6-01")
    form.cells["K15"] = .text("2026-04-01")
    let result = try read(form.bytes)
    #expect(
      result.lines == [
        "E-XLSX-EMPTY f.xlsx:回报!A1 | 没有填“填报人” | 填好这一格",
        "E-XLSX-EMPTY f.xlsx:回报!B2 | 没有填“单位” | 填好这一格",
        "E-XLSX-DATE f.xlsx:回报!B4 | “截至日期”的“月底”不是日期 | 写作 2026-03-31",
        "E-XLSX-NUMBER f.xlsx:回报!B7 | “自报隐患数”的“三项”不是个数 | 写整数，或不填",
        "E-XLSX-LENGTH f.xlsx:回报!B12 | “隐患编号”超过 40 个字 | 缩短这一格的内容",
        "E-XLSX-CODE f.xlsx:回报!C12 | “文物点编号”的“KS 6”不是编号 | 照登记的编号填写",
        "E-XLSX-CODE f.xlsx:回报!E12 | “检查项”的“FIRE”不是编号 | 照登记的编号填写",
        "E-XLSX-TERM f.xlsx:回报!G12 | “等级”没有“特大”这一项 | 可填 一般、重大",
        "E-XLSX-DATE f.xlsx:回报!H12 | “整改期限”的“四月底”不是日期 | 写作 2026-03-31",
        "E-XLSX-TERM f.xlsx:回报!J12 | “整改情况”没有“整改完毕”这一项 | 可填 未整改、整改中、已整改",
        "E-XLSX-EMPTY f.xlsx:回报!J13 | 没有填“整改情况” | 填好这一格",
        "E-XLSX-ERROR f.xlsx:回报!L13 | 这一格是错误值 #REF! | 改成文字或数字",
        "E-XLSX-EMPTY f.xlsx:回报!C14 | 没有填“文物点编号” | 填好这一格",
        "E-XLSX-EMPTY f.xlsx:回报!J14 | 没有填“整改情况” | 填好这一格",
        "E-REC-STATUS f.xlsx:回报!K15 | 没有报“已整改”，却写了“完成日期” "
          + "| 删去“完成日期”，或把“整改情况”改为“已整改”",
      ])
    #expect(result.summary.refused.count == 1)
  }

  @Test func theOrderOfDaysIsCheckedAsInXML() throws {
    let result = try read(
      form([row]).with("B6", .text("2026-03-30")).with("K12", .text("2026-04-01")).bytes)
    #expect(
      result.lines.map { $0.prefix { $0 != "|" } } == [
        "E-REC-DATES f.xlsx:回报!A11 ", "E-REC-DATES f.xlsx:回报!J12 ",
      ])
  }

  @Test func aMissingColumnIsNamed() throws {
    let result = try read(form([row]).with("J11", .text("情况")).bytes)
    #expect(result.lines.contains { $0.contains("缺“整改情况”一列") })
  }

  @Test func columnsMayStandInAnyOrder() throws {
    var form = form([row])
    for row in [11, 12] {
      let (number, note) = (form.cells["B\(row)"], form.cells["L\(row)"])
      (form.cells["B\(row)"], form.cells["L\(row)"]) = (note, number)
    }
    let result = try read(form.bytes)
    #expect(result.lines == [])
    #expect(result.record?.rows.first?.number == "YH-2026-0001-F")
  }

  @Test func whatIsNoFormSaysSo() throws {
    var none = form([])
    none.cells = ["A1": .text("别的表")]
    let nothing = "| 没有找到回报表 | 用 wenbao reconcile form 重新生成回报表填写"
    #expect(try read(none.bytes).lines == ["E-XLSX-TABLE f.xlsx:1:1 \(nothing)"])
    let broken = "| 不是 xlsx 表格，或者文件不完整 | 用表格软件另存为 xlsx，再导入"
    #expect(try read([0x50, 0x4B, 3, 4, 0]).lines == ["E-XLSX-FILE f.xlsx:1:1 \(broken)"])
    #expect(
      try read(Array(form([row]).bytes.dropLast(40))).lines == ["E-XLSX-FILE f.xlsx:1:1 \(broken)"])
  }
}

extension FilledForm {
  fileprivate func with(_ cell: String, _ value: Cell) -> FilledForm {
    var copy = self
    copy.cells[cell] = value
    return copy
  }
}
