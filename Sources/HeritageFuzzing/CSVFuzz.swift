import Heritage
import HeritageExchange

/// Comma-separated values: what was read and is written again reads the same.
enum CSVFuzz {
  static func run(_ bytes: [UInt8]) throws {
    guard let rows = try rows(of: bytes) else { return }
    let lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for cell in rows.joined() {
      let place = cell.position
      try FuzzFinding.unless(
        (1...lineCount).contains(place.line) && place.column >= 1, "a cell outside the file")
    }
    try FuzzFinding.unless(
      rows.allSatisfy { row in row.contains { !$0.text.isBlank } }, "a row without any text")
    let texts = rows.map { $0.map(\.text) }
    let text = texts.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    let again = try self.rows(of: Array(text.utf8))
    try FuzzFinding.unless(
      again?.map { $0.map(\.text) } == texts, "written again, a table reads otherwise")
  }

  /// `nil` where the bytes are no table, which the reader has to say in its own way.
  private static func rows(of bytes: [UInt8]) throws -> [[CSVReader.Cell]]? {
    do {
      return try CSVReader.rows(of: bytes, file: FuzzReading.fileName)
    } catch {
      let place: SourcePosition =
        switch error {
        case .notUTF8(let place), .openQuote(let place), .afterQuote(let place): place
        }
      try FuzzFinding.unless(place.line >= 1 && place.column >= 1, "a fault outside the file")
      return nil
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
