import HeritageFuzzing

/// A filled-in form of a return (回报表) as some spreadsheet program may have saved it: cells by their names.
package struct FilledForm {
  package enum Cell {
    case text(String)
    case number(Double)
    case error(String)
  }

  package var cells: [String: Cell] = [:]
  package var sheetName = "回报"
  package var countsFrom1904 = false
  /// Cells that are made one, such as `C12:C13`.
  package var merges: [String] = []
  /// Parts to be put in the place of the right ones, or beside them; `nil`: left out.
  package var parts: [String: String?] = [:]

  package static let headings = [
    "序号", "隐患编号", "文物点编号", "文物点", "检查项", "隐患情况", "等级", "整改期限", "整改责任人", "整改情况",
    "完成日期", "说明",
  ]

  /// With the labels above the table, and a row for each hazard: texts under the headings from 隐患编号 on.
  package init(
    unit: String, period: String, asOf: String, rows: [[String]] = [], preparedBy: String = "示例填报人"
  ) {
    let labels = [
      ("单位", unit), ("期次", period), ("截至日期", asOf), ("填报人", preparedBy), ("填报日期", asOf),
    ]
    for (index, (label, value)) in labels.enumerated() {
      cells["A\(index + 2)"] = .text(label)
      cells["B\(index + 2)"] = .text(value)
    }
    for (index, heading) in Self.headings.enumerated() {
      cells["\(Self.letter(index))11"] = .text(heading)
    }
    for (index, row) in rows.enumerated() {
      cells["A\(index + 12)"] = .number(Double(index + 1))
      for (column, text) in row.enumerated() where !text.isEmpty {
        cells["\(Self.letter(column + 1))\(index + 12)"] = .text(text)
      }
    }
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }

  /// The file.
  package var bytes: [UInt8] {
    var zip = StoredZip()
    var all: [String: String?] = [
      "xl/workbook.xml": """
      <workbook xmlns="urn:x" xmlns:r="urn:r"><workbookPr date1904="\(countsFrom1904)"/>
      <sheets><sheet name="\(sheetName)" sheetId="1" r:id="rId1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
      """,
      "xl/worksheets/sheet1.xml": sheet,
    ]
    all.merge(parts) { $1 }
    for (name, text) in all.sorted(by: { $0.key < $1.key }) {
      if let text { zip.add(name, text) }
    }
    return zip.bytes
  }

  private var sheet: String {
    let cells = cells.sorted { $0.key < $1.key }.map { name, cell in
      switch cell {
      case .text(let text):
        "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</t></is></c>"
      case .number(let number): "<c r=\"\(name)\"><v>\(number)</v></c>"
      case .error(let text): "<c r=\"\(name)\" t=\"e\"><v>\(text)</v></c>"
      }
    }
    let merged = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return """
      <worksheet><sheetData><row>\(cells.joined())</row></sheetData>\
      <mergeCells>\(merged)</mergeCells></worksheet>
      """
  }
}
