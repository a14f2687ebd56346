package import Heritage
import HeritageExchange
import HeritageStore

/// The hazards that a file names for an act: a number on each line, or a table (CSV) whose heading names columns,
/// such as `wenbao hazard list --csv` writes. Cells left empty say nothing.
package struct ActFile: Sendable {
  package struct Row: Sendable {
    /// Whole number of the hazard.
    package var hazard: String
    package var position: SourcePosition
    fileprivate var cells: [String: CSVReader.Cell]

    fileprivate var dates: [String: CivilDate] = [:]

    /// What stands under a heading.
    package func text(_ heading: String) -> String? { cells[heading]?.text.trimmed }

    /// The day that stands under one of the headings of days.
    package func date(_ heading: String) -> CivilDate? { dates[heading] }
  }

  /// What is wrong with the file, everything at once.
  package struct Faults: Error, Hashable, Sendable {
    package var faults: [Fault]
  }

  package enum Fault: Hashable, Sendable {
    case notUTF8(SourcePosition)
    case quotes(SourcePosition)
    /// A heading, but no column 编号.
    case noNumbers(SourcePosition)
    /// Two columns with the same heading.
    case headingTwice(String, SourcePosition)
    /// A cell beyond the last heading: a comma that should have stood between quotes.
    case noHeading(String, SourcePosition)
    case unknownHazard(String, SourcePosition)
    case named(String, twice: SourcePosition)
    case noDate(String, SourcePosition)
    case empty(file: String)
  }

  package private(set) var rows: [Row] = []
  private var faults: [Fault] = []

  /// Headings of the column that holds the numbers.
  private static let numberHeadings: Set<String> = ["编号", "隐患", "隐患编号", "number"]

  /// Headings of the columns that hold days.
  private static let dateHeadings = ["整改期限", "完成日期"]

  /// - Throws: `Faults`.
  package init(_ bytes: [UInt8], file: String, of bureau: Bureau) throws {
    let table = try Self.table(bytes, file)
    guard let first = table.first else { throw Faults(faults: [.empty(file: file)]) }
    let headings = first.map(\.text.trimmed)
    let place = headings.firstIndex(where: Self.numberHeadings.contains)
    if place == nil, first.count > 1 { throw Faults(faults: [.noNumbers(first[0].position)]) }
    let body = place == nil ? table[...] : table.dropFirst()
    for (index, heading) in headings.enumerated()
    where place != nil && !heading.isEmpty && headings[..<index].contains(heading) {
      faults.append(.headingTwice(heading, first[index].position))
    }
    try bureau.read { session in
      for line in body {
        guard let cell = line.dropFirst(place ?? 0).first, !cell.text.isBlank else { continue }
        try add(cell, line, place == nil ? [] : headings, session)
      }
    }
    if rows.isEmpty, faults.isEmpty { faults.append(.empty(file: file)) }
    guard faults.isEmpty else { throw Faults(faults: faults) }
  }

  private static func table(_ bytes: [UInt8], _ file: String) throws -> [[CSVReader.Cell]] {
    do {
      return try CSVReader.rows(of: bytes, file: file)
    } catch .notUTF8(let position) {
      throw Faults(faults: [.notUTF8(position)])
    } catch .openQuote(let position), .afterQuote(let position) {
      throw Faults(faults: [.quotes(position)])
    }
  }

  private mutating func add(
    _ cell: CSVReader.Cell, _ line: [CSVReader.Cell], _ headings: [String], _ session: ReadSession
  ) throws {
    let hazard: HazardSummary
    do {
      hazard = try session.hazard(cell.text.trimmed)
    } catch StoreError.unknown, StoreError.ambiguous {
      return faults.append(.unknownHazard(cell.text, cell.position))
    }
    if rows.contains(where: { $0.hazard == hazard.number }) {
      return faults.append(.named(hazard.number, twice: cell.position))
    }
    if let stray = line.dropFirst(max(headings.count, 1)).first(where: { !$0.text.isBlank }) {
      return faults.append(.noHeading(stray.text, stray.position))
    }
    var row = Row(hazard: hazard.number, position: cell.position, cells: [:])
    for (heading, cell) in zip(headings, line) where !cell.text.isBlank {
      row.cells[heading] = cell
    }
    for heading in Self.dateHeadings {
      guard let cell = row.cells[heading] else { continue }
      row.dates[heading] = CivilDate(cell.text.trimmed)
      if row.dates[heading] == nil { faults.append(.noDate(cell.text, cell.position)) }
    }
    rows.append(row)
  }
}
