package import Heritage
package import HeritageExchange
import HeritageStore

/// The hazards that a file names for an act: a number on each line, or a table (CSV, xlsx) whose heading names columns,
/// such as `wenbao hazard list --csv` writes. Cells left empty say nothing.
package struct ActFile: Sendable {
  package struct Row: Sendable {
    /// Whole number of the hazard.
    package var hazard: String
    package var position: SourcePosition
    fileprivate var cells: [String: CSVReader.Cell]

    fileprivate var dates: [String: CivilDate] = [:]
    fileprivate var files: [String: [String]] = [:]

    /// The units of the file's cells, by the names that may stand for them.
    fileprivate var units: [String: String] = [:]

    /// What stands under a heading. The apostrophe that keeps our tables' cells from being taken for formulas is no
    /// part of it.
    package func text(_ heading: String) -> String? {
      cells[heading]?.text.trimmed.withoutSpreadsheetGuard.trimmed
    }

    /// The code of the unit under a heading, where its name or code stands there; else what stands there.
    package func unit(_ heading: String) -> String? { text(heading).map { units[$0] ?? $0 } }

    /// The day that stands under one of the headings of days.
    package func date(_ heading: String) -> CivilDate? { dates[heading] }

    /// The paths of the files that are named under one of the headings of files.
    package func paths(_ heading: String) -> [String] { files[heading] ?? [] }
  }

  /// What is wrong with the file, everything at once.
  package struct Faults: Error, Hashable, Sendable {
    package var faults: [Fault]
  }

  package enum Fault: Hashable, Sendable {
    /// No table can be read of it.
    case unreadable(Diagnostic, TableReader.Refused.Cause)
    /// A heading that the act does not know, and nearly one that it does.
    case doubtfulHeading(String, meant: String, SourcePosition)
    /// A file that is not there, or outside of the folder of the table.
    case noFile(String, SourcePosition)
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

  /// Headings of the columns that name files, beside the table.
  package static let fileHeadings = ["整改前照片", "整改后照片", "佐证"]

  /// Headings of the columns that each act takes.
  private static func headings(of act: EntryType) -> [String] {
    switch act {
    case .hazardOrdered, .hazardReordered:
      ["整改措施", "整改责任人", "整改期限", "整改单位", "整改资金", "防范措施", "治理方案"]
    case .hazardClaimed: ["整改情况", "完成日期", "整改人", "治理工程"] + fileHeadings
    case .hazardAccepted: ["复核意见"]
    default: []
    }
  }

  /// What `wenbao hazard list --csv` and `wenbao hazard measures --csv` write beside: it says what everybody can see.
  private static let listHeadings: Set<String> = [
    "编号", "状态", "等级", "文物点", "问题", "单位", "整改期限", "逾期", "数据性质", "名称", "整改措施", "整改单位",
    "整改责任人", "整改资金", "资金情况", "防范措施", "治理方案", "所缺", "督办", "地址", "类型",
  ]

  private let folder: String
  private var units: [String: String] = [:]
  private var named: Set<String> = []

  /// - Parameter act: what the hazards are named for.
  /// - Throws: `Faults`.
  package init(_ bytes: [UInt8], file: String, for act: EntryType, of bureau: Bureau) throws {
    folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
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
    if place != nil { ask(about: headings, of: act, at: first) }
    try bureau.read { session in
      units = try Self.unitsByName(session)
      for line in body {
        guard let cell = line.dropFirst(place ?? 0).first, !cell.text.isBlank else { continue }
        try add(cell, line, place == nil ? [] : headings, session)
      }
    }
    if rows.isEmpty, faults.isEmpty { faults.append(.empty(file: file)) }
    guard faults.isEmpty else { throw Faults(faults: faults) }
  }

  /// A heading that may stand for one of the act's is asked about: passed over, what stands under it would not count.
  private mutating func ask(
    about headings: [String], of act: EntryType, at cells: [CSVReader.Cell]
  ) {
    let known = Self.headings(of: act)
    for (heading, cell) in zip(headings, cells)
    where heading.count > 1 && !known.contains(heading) && !Self.listHeadings.contains(heading)
      && !Self.numberHeadings.contains(heading)
    {
      let meant = known.first { $0.contains(heading) || heading.contains($0) }
      if let meant { faults.append(.doubtfulHeading(heading, meant: meant, cell.position)) }
    }
  }

  /// Codes of the units in force whose name no other has, by name.
  private static func unitsByName(_ session: ReadSession) throws -> [String: String] {
    Dictionary(grouping: try session.unitNames(), by: \.value)
      .compactMapValues { $0.count == 1 ? $0[0].key : nil }
  }

  private static func table(_ bytes: [UInt8], _ file: String) throws -> [[CSVReader.Cell]] {
    do {
      return try TableReader.rows(of: bytes, file: file)
    } catch let refused as TableReader.Refused {
      throw Faults(faults: refused.diagnostics.map { .unreadable($0, refused.cause) })
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
    guard named.insert(hazard.number).inserted else {
      return faults.append(.named(hazard.number, twice: cell.position))
    }
    if let stray = line.dropFirst(max(headings.count, 1)).first(where: { !$0.text.isBlank }) {
      return faults.append(.noHeading(stray.text, stray.position))
    }
    var row = Row(hazard: hazard.number, position: cell.position, cells: [:], units: units)
    for (heading, cell) in zip(headings, line) where !cell.text.isBlank {
      row.cells[heading] = cell
    }
    for heading in Self.dateHeadings {
      guard let cell = row.cells[heading] else { continue }
      row.dates[heading] = TableReader.day(in: cell.text)
      if row.dates[heading] == nil { faults.append(.noDate(cell.text, cell.position)) }
    }
    for heading in Self.fileHeadings {
      guard let cell = row.cells[heading] else { continue }
      row.files[heading] = paths(in: cell)
    }
    rows.append(row)
  }

  /// Several names are told apart by semicolons, commas of a list (、) or line ends.
  private mutating func paths(in cell: CSVReader.Cell) -> [String] {
    cell.text.split { "；;、\n\r".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
      .compactMap { name in
        let path = EvidenceReader.path(name, in: folder)
        if path == nil { faults.append(.noFile(name, cell.position)) }
        return path
      }
  }
}
