import Heritage

/// The headings of the table of a return, and which column each is; what is none of them is named.
struct ReturnHeadings {
  typealias Column = ReturnFormLayout.Column

  private(set) var columns: [Column: Int] = [:]
  private(set) var problems: [(problem: SpreadsheetProblem, place: CellReference)] = []

  init(_ sheet: Workbook.Sheet, _ header: Int) {
    for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) where place.row == header {
      guard let text = CellValue.text(cell) else { continue }
      let heading = Self.folded(text)
      if let column = Column(rawValue: heading) {
        if columns.updateValue(columns[column] ?? place.column, forKey: column) != nil {
          problems.append((.headingTwice(heading), place))
        }
      } else if let meant = Self.meant(heading) {
        problems.append((.doubtfulHeading(heading, meant: meant.rawValue), place))
      } else {
        problems.append((.unknownHeading(heading), place))
      }
    }
  }

  /// A heading without line breaks, spaces, and what stands in brackets or behind a star: 完成日期（年月日）.
  static func folded(_ text: String) -> String {
    let whole = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    let bare = whole.replacing(/[（(［\[【][^（(]*[）)］\]】]|[*＊：:]/, with: "")
    return bare.isEmpty ? whole : bare
  }

  /// What people call the columns otherwise.
  private static let others: [String: Column] = [
    "编号": .number, "期限": .deadline, "完成期限": .deadline, "责任人": .person, "状态": .status,
    "整改状态": .status, "情况": .status, "完成时间": .rectifiedOn, "整改日期": .rectifiedOn,
    "整改时间": .rectifiedOn, "备注": .note, "隐患": .description, "隐患描述": .description,
    "隐患等级": .grade, "名称": .siteName,
  ]

  /// The column that a heading may mean: another word for it, or one that holds its name or is held by it.
  private static func meant(_ heading: String) -> Column? {
    if let other = others[heading] { return other }
    guard heading.count > 1 else { return nil }
    return Column.allCases.first {
      heading.contains($0.rawValue) || $0.rawValue.contains(heading)
    }
  }
}
