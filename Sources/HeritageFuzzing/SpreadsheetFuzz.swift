import Heritage
import HeritageExchange

/// A return form: the bytes of a spreadsheet or of a table as text, or the parts of one, which are then packed here. Bytes that are changed
/// inside an archive hardly ever get past its checksums.
enum SpreadsheetFuzz {
  static func run(_ bytes: [UInt8]) throws {
    let isWhole = ReturnFormReader.recognises(prefix: bytes)
    let reading = try FuzzReading(spreadsheet: isWhole ? bytes : packed(bytes))
    try reading.check()
    for record in reading.records {
      guard case .unitReturn(let record) = record.record, reading.summary.errorCount == 0 else {
        continue
      }
      try FuzzFinding.unless(
        !record.unit.isBlank && !record.period.isBlank && record.asOf != nil,
        "a return without faults, and without its head")
      try FuzzFinding.unless(
        record.rows.allSatisfy { !$0.site.isBlank }, "a row without faults, and without a site")
    }
  }

  /// What stands between two parts.
  private static let separator = Array("\n%%\n".utf8)
  private static let parts: [(name: String, text: String?)] = [
    ("xl/worksheets/sheet1.xml", nil),
    ("xl/sharedStrings.xml", nil),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns:r="urn:r"><sheets><sheet name="回报" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
      """
    ),
    ("xl/worksheets/sheet2.xml", nil),
  ]

  /// An archive of the parts in this order: sheet, shared texts, workbook, relations, second sheet. What is left
  /// empty is as usual, or not there.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var zip = StoredZip()
    var rest = bytes[...]
    for (name, usual) in parts {
      let end = rest.firstRange(of: separator)
      let content = rest[..<(end?.lowerBound ?? rest.endIndex)]
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
      if !content.isEmpty {
        zip.add(name, Array(content))
      } else if let usual {
        zip.add(name, usual)
      }
    }
    return zip.bytes
  }
}
