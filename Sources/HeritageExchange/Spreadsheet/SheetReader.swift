/// Reads the cells of one sheet.
enum SheetReader {
  static func cells(
    _ bytes: [UInt8], _ part: String, _ shared: [String]
  ) throws(SpreadsheetProblem) -> [CellReference: Workbook.Cell] {
    var cells: [CellReference: Workbook.Cell] = [:]
    var place: CellReference?
    var type = "n"
    var value: [UInt8] = []
    var isValue = false
    var room = Workbook.textLimit
    try PartReader.read(
      bytes, part: part,
      start: { name, attributes in
        switch name {
        case "c":
          place = attributes["r"].flatMap { CellReference($0) }
          type = attributes["t"] ?? "n"
          value = []
        case "v", "t": isValue = true
        default: break
        }
      },
      end: { name in
        switch name {
        case "v", "t": isValue = false
        case "c":
          guard let reference = place, cells.count < Workbook.cellLimit, room >= 0 else { break }
          let read = cell(String(decoding: value, as: UTF8.self), type, shared)
          if case .text(let text) = read { room -= text.utf8.count }
          cells[reference] = read
          place = nil
        default: break
        }
      }, text: { if isValue { value += $0 } })
    guard cells.count < Workbook.cellLimit, room >= 0 else { throw .tooLarge }
    return cells
  }

  /// `nil` for an empty cell.
  private static func cell(
    _ value: String, _ type: String, _ shared: [String]
  ) -> Workbook.Cell? {
    switch type {
    case "s":
      guard let index = Int(value), shared.indices.contains(index) else { return nil }
      return shared[index].isEmpty ? nil : .text(shared[index])
    case "str", "inlineStr": return value.isEmpty ? nil : .text(value)
    case "e": return .error(value)
    case "b": return .text(value == "1" ? "TRUE" : "FALSE")
    default: return Double(value).map { .number($0) }
    }
  }
}
