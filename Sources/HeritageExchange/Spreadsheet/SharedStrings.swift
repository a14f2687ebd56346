/// The texts that the cells of a workbook share. Runs of different type are put together; readings (拼音) beside a
/// text are left out.
enum SharedStrings {
  static func read(_ bytes: [UInt8], part: String) throws(SpreadsheetProblem) -> [String] {
    var strings: [String] = []
    var current: [UInt8] = []
    var isText = false
    var isReading = false
    try PartReader.read(
      bytes, part: part,
      start: { name, _ in
        switch name {
        case "si": current = []
        case "t": isText = !isReading
        case "rPh": isReading = true
        default: break
        }
      },
      end: { name in
        switch name {
        case "si":
          if strings.count < Workbook.cellLimit {
            strings.append(EscapedText.plain(String(decoding: current, as: UTF8.self)))
          }
        case "t": isText = false
        case "rPh": isReading = false
        default: break
        }
      }, text: { if isText { current += $0 } })
    return strings
  }
}
