import Heritage

/// Prints a verb's result in the form that was asked for: text, JSON, CSV or a spreadsheet.
struct Output {
  enum Format: Equatable {
    case text, json, csv
    case xlsx(SheetFile)

    /// Whether it goes into a spreadsheet, with every column.
    var isTable: Bool {
      switch self {
      case .csv, .xlsx: true
      case .text, .json: false
      }
    }
  }

  let context: CommandContext
  let format: Format
  let isQuiet: Bool
  /// The registry named with `-r`, which the commands suggested must name too.
  var registry: String?
  /// What of a list is shown.
  var arrangement = ListArrangement()
  /// Whether CSV goes without a byte order mark into a file too.
  var omitsMark = false

  /// A list. As JSON it is an object of `count` and `items`, so that members can be added; `extra` are those that a verb
  /// has besides. `total` is the last row of a table for people, however it is sorted; it is left out where rows are left
  /// out, of which it would be the sum too.
  ///
  /// - Throws: ``ColumnFault`` where the user asked for a column that the list does not have.
  func list<Row>(
    _ all: [Row], _ columns: [Column<Row>], empty: String, summary: String? = nil,
    next: [String] = [], extra: [String: JSONValue?] = [:], groups: ListGroups<Row>? = nil,
    total: Row? = nil, json: (Row) -> JSONValue
  ) throws {
    let rows = try arrangement.rows(of: all, columns)
    let shownColumns = try arrangement.columns(of: columns, withExtra: format.isTable)
    switch format {
    case .json:
      let list: JSONValue = ["count": .integer(rows.count), "items": .array(rows.map(json))]
      write(list.adding(extra), next: next)
    case .csv:
      writeCSV(rows, shownColumns)
    case .xlsx(let sheet):
      try sheet.write(rows, shownColumns, in: context)
      write(["\(sheet.path)：\(rows.count) 行"], next: [])
    case .text:
      let isCut = rows.count < all.count
      let nothing = all.isEmpty ? empty : "没有符合条件的。"
      let isGrouped = groups.map { isLong(rows.count) && !$0.isWhole } ?? false
      let tables: [any TextBlock] =
        rows.isEmpty
        ? [nothing]
        : isGrouped
          ? groups?.blocks(rows, shownColumns) ?? []
          : [TextTable(rows + (isCut ? [] : total.map { [$0] } ?? []), shownColumns)]
      let summary = isCut ? "列出 \(rows.count) 行。" + (summary.map { "全部：" + $0 } ?? "") : summary
      write(tables + (summary.map { [$0] } ?? []), next: next)
    }
  }

  private func writeCSV<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
    var csv = CSVWriter()
    csv.append(columns.map(\.title))
    // On a terminal it is read, not kept: there nothing may steer.
    let shown = context.terminals.output ? TerminalText.safe : { $0 }
    for row in rows { csv.append(columns.map { shown($0.text(row) ?? "") }) }
    // A spreadsheet that opens a file takes it for UTF-8 by its mark.
    let mark = context.standardOutput.isNewFile && !omitsMark ? "\u{FEFF}" : ""
    context.standardOutput.write(mark + csv.text)
  }

  /// Whether so many rows are more than somebody at a terminal sees at once, who asked for none in particular.
  private func isLong(_ count: Int) -> Bool {
    context.terminals.output && !arrangement.isAsked
      && count > max(context.terminals.height ?? 24, 24)
  }

  /// A page of several parts, with an empty line between them.
  func show(_ blocks: [any TextBlock], next: [String] = [], json: JSONValue) {
    if format == .json {
      write(json, next: next)
    } else {
      write(blocks, next: next)
    }
  }

  /// What an act has done, in a line or two.
  func done(_ message: String, next: [String] = [], json: JSONValue) {
    show([message], next: next, json: json)
  }

  /// A remark beside the result, as JSON one of its `notes`; `--quiet` silences it.
  func note(_ message: String) {
    guard !isQuiet else { return }
    talk(message)
  }

  /// A remark that nobody should miss.
  func warn(_ message: String) {
    talk("警告: " + message)
  }

  private func talk(_ message: String) {
    guard format != .json else { return context.remarks.add(message) }
    if context.terminals.output { context.standardOutput.flush() }
    let width = context.terminals.error ? context.terminals.width : nil
    for line in TextWrap.block(message, width: width, first: "", others: "  ") {
      context.standardError.write(line + "\n")
    }
  }

  private func write(_ json: JSONValue, next: [String]) {
    let whole = json.adding([
      "next": .array(next.map(JSONValue.string)),
      "notes": .array(context.remarks.take().map(JSONValue.string)),
    ])
    context.standardOutput.write(whole.indentedText + "\n")
  }

  private func write(_ blocks: [any TextBlock], next: [String]) {
    let page = Page(
      width: context.terminals.output ? context.terminals.width : nil,
      allowsColour: context.allowsColour)
    let steps: [any TextBlock] = isQuiet ? [] : [NextSteps(next.map(naming))]
    let parts = (blocks + steps).map { $0.lines(for: page) }.filter { !$0.isEmpty }
    let text = parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    guard context.terminals.isLong(text), context.page(text) else {
      return context.standardOutput.write(text)
    }
  }

  /// A suggested command with the registry that this one was given.
  private func naming(_ command: String) -> String {
    guard let registry, command.hasPrefix("wenbao ") else { return command }
    return "wenbao -r \(ShellWord(registry)) " + command.dropFirst(7)
  }
}
