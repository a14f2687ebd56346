import Heritage

/// The rates of a statement with their formulas: 按期整改率 and 销号率, per unit and grade and for the bureau.
struct RateBlock: TextBlock {
  private struct Line {
    let name: String
    let due: Int
    let inTime: Int
    let struckOff: Int
    let onLedger: Int
  }

  let content: StatementContent
  let names: RegistryNames

  func lines(for page: Page) -> [String] {
    let table = TextTable(
      rows,
      [
        Column<Line>("单位、等级") { $0.name }, Column("本期到期", .trailing) { String($0.due) },
        Column("按期报整改", .trailing) { String($0.inTime) },
        Column("按期整改率", .trailing) { Self.percent($0.inTime, of: $0.due) },
        Column("应销", .trailing) { String($0.onLedger) },
        Column("销号", .trailing) { String($0.struckOff) },
        Column("销号率", .trailing) { Self.percent($0.struckOff, of: $0.onLedger) },
      ])
    return [page.heading("比率")] + table.lines(for: page) + [
      "按期整改率 = 按期报整改 ÷ 本期到期；销号率 = 销号 ÷ 应销；分母为 0 的写“—”。",
      "应销 = 期初 + 新增 + 恢复 + 移入 + 调入 − 移出 − 调出。",
    ]
  }

  private var rows: [Line] {
    let units = content.rollForward.map {
      line($0, name: "\(names.unit($0.unit)) \($0.grade.displayName)")
    }
    let total = Line(
      name: "全局", due: units.reduce(0) { $0 + $1.due }, inTime: units.reduce(0) { $0 + $1.inTime },
      struckOff: units.reduce(0) { $0 + $1.struckOff },
      onLedger: units.reduce(0) { $0 + $1.onLedger })
    return units + [total]
  }

  private func line(_ row: RollForward, name: String) -> Line {
    let counts = content.due["\(row.unit) \(row.grade.rawValue)"] ?? (0, 0)
    return Line(
      name: name, due: counts.due, inTime: counts.inTime, struckOff: row.struckOff,
      onLedger: row.opening + row.new + row.reopened + row.transferredIn + row.regradedIn
        - row.transferredOut - row.regradedOut)
  }

  /// With one decimal, rounded half up; a dash where there is nothing to divide by.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "—" }
    let tenths = (part * 2_000 + whole) / (whole * 2)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
