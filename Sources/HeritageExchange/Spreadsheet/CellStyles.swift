/// Which styles of a workbook show a number as a day (ECMA-376 part 1, 18.8.30).
struct CellStyles {
  /// The format of each style, by its number.
  private var formats: [Int] = []
  private var custom: [Int: String] = [:]

  /// What is shown as a day without a format of its own: 14 to 22 everywhere, 27 to 36 and 50 to 58 in Chinese.
  private static let days: Set<Int> = Set(14...17).union([22]).union(27...31).union([36])
    .union(50...54).union([57, 58])

  init() {}

  init(_ bytes: [UInt8], part: String) throws(SpreadsheetProblem) {
    var formats: [Int] = []
    var custom: [Int: String] = [:]
    var isOfCells = false
    try PartReader.read(
      bytes, part: part,
      start: { name, attributes in
        switch name {
        case "cellXfs": isOfCells = true
        case "xf" where isOfCells:
          formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        case "numFmt":
          if let number = attributes["numFmtId"].flatMap({ Int($0) }) {
            custom[number] = attributes["formatCode"] ?? ""
          }
        default: break
        }
      }, end: { if $0 == "cellXfs" { isOfCells = false } }, text: { _ in })
    self.formats = formats
    self.custom = custom
  }

  func isDay(_ style: Int?) -> Bool {
    guard let style, formats.indices.contains(style) else { return false }
    let format = formats[style]
    guard let code = custom[format] else { return Self.days.contains(format) }
    return Self.showsDay(code)
  }

  /// Whether years or days stand in a format outside of its quoted and bracketed parts.
  private static func showsDay(_ code: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for letter in code.lowercased().prefix(while: { $0 != ";" }) {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "\\" where !isQuoted: isEscaped = true
      case "y" where !isQuoted && !isBracketed, "d" where !isQuoted && !isBracketed: return true
      default: break
      }
    }
    return false
  }
}
