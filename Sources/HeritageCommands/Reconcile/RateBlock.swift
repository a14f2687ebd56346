import Heritage

/// The rates of a statement with their formulas: 按期整改率 and 销号率, per unit and grade and for the bureau.
struct RateBlock: TextBlock {
  let content: StatementContent
  let names: RegistryNames

  func lines(for page: Page) -> [String] {
    let table = TextTable(
      rows,
      [
        Column<(name: String, rate: StatementRate)>("单位、等级") { $0.name },
        Column("本期到期", .trailing) { String($0.rate.due) },
        Column("按期报整改", .trailing) { String($0.rate.inTime) },
        Column("按期整改率", .trailing) { $0.rate.inTimeText },
        Column("应销", .trailing) { String($0.rate.onLedger) },
        Column("销号", .trailing) { String($0.rate.struckOff) },
        Column("销号率", .trailing) { $0.rate.struckOffText },
      ])
    return [page.heading("比率")] + table.lines(for: page) + [Self.formula]
  }

  static let formula = """
    按期整改率 = \(StatementRate.inTimeFormula)；销号率 = \(StatementRate.struckOffFormula)；分母为 0 的写“—”。
    应销 = \(StatementRate.onLedgerFormula)。
    """

  private var rows: [(name: String, rate: StatementRate)] {
    let units = content.rollForward.map {
      (name: "\(names.unit($0.unit)) \($0.grade.displayName)", rate: content.rate(of: $0))
    }
    return units + [("全局", units.reduce(StatementRate()) { $0 + $1.rate })]
  }
}
