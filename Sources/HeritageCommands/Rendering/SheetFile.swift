import Heritage
import HeritageOperations

/// The file that a list is written to as a spreadsheet (电子表格).
struct SheetFile: Equatable {
  let path: String
  /// Whether it may take the place of one that is there.
  let isForced: Bool
  /// What is listed.
  let title: String

  /// The rows under their headings: what is a day on the list is a day, what stands to the right a number, everything
  /// else text.
  ///
  /// - Throws: `OperationError`; what was there stays.
  func write<Row>(
    _ rows: [Row], _ columns: [Column<Row>], in context: CommandContext
  ) throws {
    // A pinned clock makes the same file again.
    let pinned = context.setting("WENBAO_CLOCK").flatMap { Instant($0) }
    let cells = rows.map { row in
      columns.map { SheetCell($0.text(row), isNumber: $0.alignment == .trailing) }
    }
    try OutputFolder.write(
      SheetTable(
        title: title, headings: columns.map(\.title), rows: cells, madeAt: pinned ?? context.now),
      to: path, overwriting: isForced)
  }
}
