import Heritage

/// What the cells of a form (回报表) take, and what is said where one is filled in.
struct FormRules {
  let pen: SheetPen
  let form: ReturnForm
  /// The rows of the table, the spare ones last, from 0.
  let rows: ClosedRange<Int>

  /// Statuses, grades, and for the spare rows the unit's sites are chosen from lists; days are days.
  func apply() {
    let spare = (rows.lowerBound + form.rows.count)...rows.upperBound
    pen.choose(
      among: ReportedStatus.allCases.map(\.displayName), rows: rows, column: place(.status))
    pen.choose(among: HazardGrade.allCases.map(\.displayName), rows: spare, column: place(.grade))
    if !form.sites.isEmpty {
      pen.choose(
        from: "='\(ReturnFormLayout.siteSheet)'!$A$1:$A$\(form.sites.count)", rows: spare,
        column: place(.site))
    }
    expectDay(.asOf, "回报里的情况截至哪一天。")
    expectDay(.preparedOn, "填这张表的日期。")
    pen.expectDays(
      until: Self.lastDay, rows: rows, column: place(.deadline), day("要求整改完成的日期。"))
    let asOf = row(of: .asOf) + 1
    pen.expectDays(
      until: "=$B$\(asOf)", rows: rows, column: place(.rectifiedOn),
      day("整改完成的日期，不晚于截至日期；没有报“已整改”的不填。"))
    for label in [ReturnFormLayout.Label.count, .rectified] {
      pen.expectCounts(
        upTo: 1_000_000, rows: row(of: label)...row(of: label), column: 1,
        SheetPen.Advice(title: "填整数", prompt: "填项数，不写单位；可以不填。", fault: "只能填整数。"))
    }
  }

  private static let lastDay = "=DATE(2099,12,31)"

  private func expectDay(_ label: ReturnFormLayout.Label, _ meaning: String) {
    pen.expectDays(
      until: Self.lastDay, rows: row(of: label)...row(of: label), column: 1, day(meaning))
  }

  private func day(_ meaning: String) -> SheetPen.Advice {
    SheetPen.Advice(
      title: "填日期", prompt: meaning + "写作 2026-03-31。", fault: meaning + "写作 2026-03-31。")
  }

  private func place(_ column: ReturnFormLayout.Column) -> Int {
    ReturnFormLayout.Column.allCases.firstIndex(of: column) ?? 0
  }

  private func row(of label: ReturnFormLayout.Label) -> Int {
    (ReturnFormLayout.Label.allCases.firstIndex(of: label) ?? 0) + 1
  }
}
