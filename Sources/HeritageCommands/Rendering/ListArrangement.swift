import Heritage

/// What of a list is shown, and in which order: the options that all lists have.
struct ListArrangement {
  var words: [String] = []
  /// Titles of columns to sort by, the first first.
  var sort: [String] = []
  var isReversed = false
  var limit: Int?
  /// Titles of the columns to show; empty: all that are not extra.
  var columns: [String] = []

  init() {}

  /// Whether anything but the whole list, as it comes, was asked for.
  var isAsked: Bool {
    !words.isEmpty || !sort.isEmpty || isReversed || limit != nil || !columns.isEmpty
  }

  init(_ options: ListOptions) {
    words = (options.words ?? "").split(whereSeparator: \.isWhitespace).map {
      NameSearch.folded(String($0))
    }
    sort = Self.titles(options.sort)
    isReversed = options.reverse
    limit = options.limit
    columns = Self.titles(options.columns)
  }

  private static func titles(_ text: String?) -> [String] {
    (text ?? "").split { ",，、".contains($0) }.map { $0.trimmingPrefix(" ").description.trimmed }
  }

  /// The rows that are left, in their order.
  ///
  /// - Throws: ``ColumnFault`` where there is no column of a title.
  func rows<Row>(of rows: [Row], _ columns: [Column<Row>]) throws -> [Row] {
    var rows = rows
    if !words.isEmpty {
      rows = rows.filter { row in
        let text = NameSearch.folded(columns.compactMap { $0.text(row) }.joined(separator: "\n"))
        return words.allSatisfy(text.contains)
      }
    }
    if !sort.isEmpty {
      let keys = try sort.map { try Self.column($0, among: columns) }
      // The sort of the standard library keeps the order of what is equal.
      let keyed = rows.map { row in (row, keys.map { SortKey($0.text(row)) }) }
      rows = keyed.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }
    if isReversed { rows.reverse() }
    return limit.map { Array(rows.prefix($0)) } ?? rows
  }

  /// The columns to show.
  ///
  /// - Throws: ``ColumnFault`` where there is no column of a title.
  func columns<Row>(of all: [Column<Row>], withExtra: Bool) throws -> [Column<Row>] {
    guard columns.isEmpty else {
      return try columns.map { try Self.column($0, among: all).asked }
    }
    return withExtra ? all : all.filter { !$0.isExtra }
  }

  /// The column of a title, of which the beginning is enough where no other begins so.
  private static func column<Row>(
    _ title: String, among columns: [Column<Row>]
  ) throws -> Column<Row> {
    let begun = columns.filter { $0.title.hasPrefix(title) }
    guard
      let column = columns.first(where: { $0.title == title })
        ?? (begun.count == 1 ? begun[0] : nil)
    else { throw ColumnFault(title: title, known: columns.map(\.title)) }
    return column
  }
}

extension Column {
  /// The same column, asked for by its title: it is shown, and never leaves.
  fileprivate var asked: Column {
    Column(
      title, alignment, shrinks: shrinks, limit: limit, rank: 0, emphasis: emphasis, text)
  }
}

/// A text as lists are sorted by it: numbers by their size, before words; nothing comes last.
private struct SortKey: Comparable {
  private let number: Int?
  private let text: String?

  init(_ text: String?) {
    self.text = text == "—" ? nil : text
    let digits = text?.prefix { $0.isASCII && $0.isNumber } ?? ""
    // A day begins with digits too, and is sorted as it is written.
    number = text?.dropFirst(digits.count).first == "-" ? nil : Int(digits)
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    guard let leftText = left.text else { return false }
    guard let rightText = right.text else { return true }
    switch (left.number, right.number) {
    case (let one?, let other?) where one != other: return one < other
    case (nil, .some): return false
    case (.some, nil): return true
    default: return leftText < rightText
    }
  }
}

/// A title that no column of the list has.
struct ColumnFault: ReportableError {
  let title: String
  let known: [String]

  var report: ErrorReport {
    ErrorReport(
      code: "E-COLUMN", message: "这个表没有“\(title)”一栏。",
      details: ["可写的栏: " + known.joined(separator: "、")], exit: .usage)
  }
}
