/// Facts about one thing: labels on the left, values on the right, for `show` pages.
struct KeyValueBlock: TextBlock {
  var title: String?
  /// A missing value is shown as a dash.
  var rows: [(label: String, value: String?)]

  init(_ title: String, _ rows: KeyValuePairs<String, String?>) {
    self.init(rows)
    self.title = title
  }

  init(_ rows: KeyValuePairs<String, String?>) {
    self.init(title: nil, rows: rows.map { ($0.key, $0.value) })
  }

  /// For rows that are put together from what there is.
  init(title: String?, rows: [(label: String, value: String?)]) {
    self.title = title
    self.rows = rows
  }

  func lines(for page: Page) -> [String] {
    let column = (rows.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
    let indent = String(repeating: " ", count: column)
    let body = rows.flatMap { row in
      TextWrap.block(
        row.value ?? "—", width: page.width, first: DisplayWidth.pad(row.label, to: column),
        others: indent)
    }
    return (title.map { [page.heading(TerminalText.safe($0))] } ?? []) + body
  }
}
