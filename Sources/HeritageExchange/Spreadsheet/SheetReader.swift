import Heritage

/// Reads the cells of one sheet, by what programs really write: rows and cells may leave out their names, texts may be
/// shared or stand in the cell, a day may be a number with a style or a text of its own type.
final class SheetReader {
  private let shared: [String]
  private let styles: CellStyles
  private let countsFrom1904: Bool

  private var cells: [CellReference: Workbook.Cell] = [:]
  private var merges: [Workbook.Merge] = []
  private var path: [String] = []
  private var row = 0
  private var column = 0
  private var type = "n"
  private var style: Int?
  private var hasFormula = false
  private var hasValue = false
  private var value: [UInt8] = []
  private var room = Workbook.textLimit

  static func sheet(
    _ bytes: [UInt8], _ part: String, _ directory: WorkbookDirectory, _ shared: [String],
    _ styles: CellStyles
  ) throws(SpreadsheetProblem) -> (cells: [CellReference: Workbook.Cell], merges: [Workbook.Merge])
  {
    let reader = SheetReader(shared, styles, directory.countsFrom1904)
    try PartReader.read(
      bytes, part: part, start: { reader.start($0, $1) }, end: { reader.end($0) },
      text: { reader.text($0) })
    guard reader.cells.count < Workbook.cellLimit, reader.room >= 0 else { throw .tooLarge }
    return (reader.cells, reader.merges)
  }

  /// What cells stand in; some programs leave the rows out.
  private static let rows: Set<String> = ["row", "sheetData"]

  private init(_ shared: [String], _ styles: CellStyles, _ countsFrom1904: Bool) {
    self.shared = shared
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    path.append(name)
    switch name {
    case "row" where path.dropLast().last == "sheetData":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
    case "c" where Self.rows.contains(path.dropLast().last ?? ""): begin(attributes)
    case "f" where path.dropLast().last == "c": hasFormula = true
    case "v" where path.dropLast().last == "c": hasValue = true
    case "mergeCell": attributes["ref"].flatMap { Workbook.Merge($0) }.map { merges.append($0) }
    default: break
    }
  }

  private func begin(_ attributes: [String: String]) {
    if let named = attributes["r"].flatMap({ CellReference($0) }) {
      (row, column) = (named.row, named.column)
    } else {
      column += 1
    }
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) }
    (hasFormula, hasValue, value) = (false, false, [])
  }

  private func end(_ name: String) {
    path.removeLast()
    guard name == "c", Self.rows.contains(path.last ?? ""), row > 0, column > 0,
      row <= CellReference.lastRow,
      column <= CellReference.lastColumn, cells.count < Workbook.cellLimit, room >= 0
    else { return }
    let read = cell(String(decoding: value, as: UTF8.self))
    if case .text(let text) = read { room -= text.utf8.count }
    cells[CellReference(row: row, column: column)] = read
  }

  /// Only the value itself, and the runs of a text in the cell: neither how it is read (rPh) nor what other programs add.
  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isValue = path.last == "v" && path.dropLast().last == "c"
    let isRun =
      path.last == "t"
      && (path.suffix(3).elementsEqual(["c", "is", "t"])
        || path.suffix(4).elementsEqual(["c", "is", "r", "t"]))
    if isValue || isRun { value += bytes }
  }

  /// `nil` for an empty cell.
  private func cell(_ value: String) -> Workbook.Cell? {
    if hasFormula, !hasValue || value.isEmpty, type != "str" {
      return .fault(.formulaWithoutValue)
    }
    switch type {
    case "s":
      guard !value.isEmpty else { return nil }
      guard let index = Int(value.trimmed), shared.indices.contains(index) else {
        return .fault(.stringMissing(value))
      }
      return shared[index].isEmpty ? nil : .text(shared[index])
    case "str", "inlineStr": return value.isEmpty ? nil : .text(EscapedText.plain(value))
    case "e": return .fault(.errorValue(value))
    case "b": return .text(value.trimmed == "1" ? "TRUE" : "FALSE")
    case "d":
      guard !value.isEmpty else { return nil }
      return CellValue.date(in: value).map { .day($0) } ?? .fault(.notADay(value))
    default: return number(value.trimmed)
    }
  }

  private func number(_ text: String) -> Workbook.Cell? {
    guard !text.isEmpty else { return nil }
    guard let number = Double(text), number.isFinite else { return .fault(.notANumber(text)) }
    guard styles.isDay(style), number == number.rounded(),
      let day = Workbook.day(number, from1904: countsFrom1904)
    else { return .number(number) }
    return .day(day)
  }
}
