package import Heritage

/// Reads comma-separated values as RFC 4180 lays them down, in UTF-8 with or without a byte order mark, and keeps
/// where each cell stands; another separator is taken where one is named. Any of the line ends LF, CRLF and CR is taken.
package struct CSVReader {
  package struct Cell: Hashable, Sendable {
    package var text: String
    package var position: SourcePosition
  }

  /// What makes a text no CSV.
  package enum Fault: Error, Hashable, Sendable {
    case notUTF8(SourcePosition)
    /// A quoted cell that never ends.
    case openQuote(SourcePosition)
    /// Something follows a cell's closing quote.
    case afterQuote(SourcePosition)
  }

  private let file: String
  private let separator: Unicode.Scalar
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  private var column = 1

  /// The rows of a file; lines without any text are left out.
  ///
  /// - Throws: `Fault`.
  package static func rows(
    of bytes: [UInt8], file: String, separator: Unicode.Scalar = ","
  ) throws(Fault) -> [[Cell]] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw .notUTF8(SourcePosition(file: file, line: Self.badLine(body), column: 1))
    }
    var reader = CSVReader(file: file, separator: separator, rest: Substring(text).unicodeScalars)
    return try reader.rows()
  }

  private init(file: String, separator: Unicode.Scalar, rest: Substring.UnicodeScalarView) {
    self.file = file
    self.separator = separator
    self.rest = rest
  }

  private var position: SourcePosition { SourcePosition(file: file, line: line, column: column) }

  /// The first line whose bytes are no UTF-8.
  private static func badLine(_ bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private mutating func rows() throws(Fault) -> [[Cell]] {
    var rows: [[Cell]] = []
    var row: [Cell] = []
    while true {
      row.append(try cell())
      let end = rest.first
      if end == separator {
        take()
        continue
      }
      if row.contains(where: { !$0.text.isBlank }) { rows.append(row) }
      row = []
      guard end != nil else { return rows }
      takeLineEnd()
    }
  }

  private mutating func cell() throws(Fault) -> Cell {
    let start = position
    guard rest.first == "\"" else {
      var text = String.UnicodeScalarView()
      while let next = rest.first, !endsCell(next) { text.append(take(next)) }
      return Cell(text: String(text), position: start)
    }
    take()
    var text = String.UnicodeScalarView()
    while let next = rest.first {
      text.append(take(next))
      guard next == "\"" else { continue }
      if rest.first == "\"" {
        take()
        continue
      }
      text.removeLast()
      guard rest.first.map(endsCell) ?? true else { throw .afterQuote(position) }
      return Cell(text: String(text), position: start)
    }
    throw .openQuote(start)
  }

  private func endsCell(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  @discardableResult
  private mutating func take(_ scalar: Unicode.Scalar = ",") -> Unicode.Scalar {
    rest.removeFirst()
    if scalar == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    return scalar
  }

  private mutating func takeLineEnd() {
    if rest.first == "\r" { rest.removeFirst() }
    if rest.first == "\n" { rest.removeFirst() }
    line += 1
    column = 1
  }
}
