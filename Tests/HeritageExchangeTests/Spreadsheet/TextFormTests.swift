import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// A form that was filled in and saved as CSV (Excel: GBK or UTF-8 with a mark, “Unicode 文本”: UTF-16 with tabs) is the
/// return that the workbook would be; what is wrong is said of its line and column.
@Suite struct TextFormTests {
  private static let head = """
    安全隐患整改回报表,,
    单位,KS-ZP,张浦镇
    期次,2026Q1,
    截至日期,2026/3/31,
    填报人,,示例填报人
    填报日期,2026年3月31日,
    自报隐患数,2,
    其中已整改,1,
    """
  private static let columns = "隐患编号,文物点编号,整改期限,整改情况,完成日期,说明"

  private func text(_ rows: String...) -> String {
    ([Self.head, Self.columns] + rows).joined(separator: "\n") + "\n"
  }

  private func outcome(_ bytes: [UInt8]) throws -> [String] {
    var lines: [String] = []
    let summary = try ReturnFormReader().read(bytes, fileName: "f.csv") {
      guard case .unitReturn(let record) = $0.record else { return }
      let days = [record.asOf, record.preparedOn].map { $0?.description ?? "—" }
      lines.append(
        "\(record.unit) \(record.period) \(days[0]) \(record.preparedBy) \(days[1]) "
          + "\(record.declaredCount ?? -1) \(record.declaredRectified ?? -1)")
      for row in record.rows {
        lines.append(
          "\(row.number ?? "—") \(row.site) \(row.status.displayName) "
            + "\(row.rectifiedOn?.description ?? "—") \(row.note ?? "—") \(row.position)")
      }
    }
    return lines + summary.diagnostics.map { "\($0.code) \($0.position) \($0.message)" }
  }

  private static let whole = [
    "KS-ZP 2026Q1 2026-03-31 示例填报人 2026-03-31 2 1",
    "YH-2026-0001-F KS6-01 已整改 2026-03-12 说明，甲 f.csv:10:33",
    "— KC2-04 整改中 — — f.csv:11:10",
  ]
  private static let rows = [
    "YH-2026-0001-F,KS6-01,2026.4.30,已整改,2026-3-12,\"说明，甲\"", ",KC2-04,,整改中,,",
  ]

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .gb18030])
  func itIsReadInEveryEncoding(encoding: String.Encoding) throws {
    let text = text(Self.rows[0], Self.rows[1])
    let mark = [.utf16LittleEndian, .utf16BigEndian].contains(encoding) ? "\u{FEFF}" : ""
    let data = try #require((mark + text).data(using: encoding))
    let bytes = [UInt8](data)
    #expect(ReturnFormReader.recognises(prefix: bytes))
    #expect(ReturnFormReader.recognises(prefix: bytes.dropLast(3)))
    let found = try outcome(bytes)
    #expect(found == Self.whole)
  }

  @Test func marksAndTabsAreTaken() throws {
    let text = text(Self.rows[0], Self.rows[1])
    #expect(try outcome(Array(("\u{FEFF}" + text).utf8)) == Self.whole)
    #expect(try outcome(Array(text.replacing(",", with: "\t").utf8)) == Self.whole)
    #expect(try outcome(Array(text.replacing("\n", with: "\r\n").utf8)) == Self.whole)
  }

  @Test func everyFaultIsNamedAtItsCell() throws {
    let text = Self.head.replacing("2026Q1", with: "").replacing("自报隐患数,2", with: "自报隐患数,0")
    let rows = """
      \(Self.columns),备注
      YH-2026-0001-F,KS6 01,46112,未整改,2026-03-12,甲
      YH-2026-0002-F,KS6-02,,做完了,,
      """
    let found = try outcome(Array("\(text)\n\(rows)\n".utf8))
    #expect(
      found == [
        "KS-ZP  2026-03-31 示例填报人 2026-03-31 0 1",
        "YH-2026-0001-F  未整改 2026-03-12 甲 f.csv:10:29",
        "E-REC-TOTALS f.csv:1:1 自报的已整改数 1 大于总数 0",
        "E-XLSX-EMPTY f.csv:3:4 没有填“期次”",
        "E-XLSX-HEADING f.csv:9:30 表头“备注”不认识，像是“说明”",
        "E-XLSX-CODE f.csv:10:16 “文物点编号”的“KS6 01”不是编号",
        "E-XLSX-DATE f.csv:10:23 “整改期限”的“46112”不是日期",
        "E-REC-STATUS f.csv:10:33 没有报“已整改”，却写了“完成日期”",
        "E-XLSX-TERM f.csv:11:24 “整改情况”没有“做完了”这一项",
      ])
  }

  @Test(arguments: [
    ("没有配对,\"\n", ["E-GEO-TABLE f.csv:10:6 引号没有配对"]),
    ("\"甲\"乙\n", ["E-GEO-TABLE f.csv:10:4 引号后面还有文字"]),
  ])
  func whatIsNoTableIsRefused(row: String, expected: [String]) throws {
    #expect(try outcome(Array((Self.head + "\n" + Self.columns + "\n" + row).utf8)) == expected)
  }

  @Test(arguments: ["", "<a/>", "{}", "点号,X,Y\n", "隐患编号,说明\n", "<隐患编号,文物点编号,整改情况"])
  func whatHasNotItsHeadingsIsNone(text: String) {
    #expect(!ReturnFormReader.recognises(prefix: Array(text.utf8)))
  }
}

extension String.Encoding {
  /// GB 18030, by its number in CoreFoundation (0x0632).
  fileprivate static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
