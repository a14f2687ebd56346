/// The rates of a statement for one unit and grade, or for several together, with what they are made of.
///
/// 按期整改率 = claimed in time ÷ due in the period; 销号率 = struck off ÷ on the ledger, that is
/// opening + new + reopened + transferredIn + regradedIn − transferredOut − regradedOut.
public struct StatementRate: Hashable, Sendable {
  public var due = 0
  public var inTime = 0
  public var struckOff = 0
  public var onLedger = 0

  // The formulas in words, for every page and form that prints a rate.
  public static let inTimeFormula = "按期报整改 ÷ 本期到期"
  public static let struckOffFormula = "销号 ÷ 应销"
  public static let onLedgerFormula = "期初 + 新增 + 恢复 + 移入 + 调入 − 移出 − 调出"

  public init() {}

  /// - Parameter due: orders due in the period, and those of them claimed in time.
  public init(_ row: RollForward, due: (due: Int, inTime: Int)) {
    self.due = due.due
    inTime = due.inTime
    struckOff = row.struckOff
    onLedger =
      row.opening + row.new + row.reopened + row.transferredIn + row.regradedIn
      - row.transferredOut - row.regradedOut
  }

  public var inTimeText: String { Self.percent(inTime, of: due) }
  public var struckOffText: String { Self.percent(struckOff, of: onLedger) }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.due += right.due
    sum.inTime += right.inTime
    sum.struckOff += right.struckOff
    sum.onLedger += right.onLedger
    return sum
  }

  /// With one decimal, rounded half up; a dash where there is nothing to divide by.
  public static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "—" }
    let tenths = (part * 2_000 + whole) / (whole * 2)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

extension StatementContent {
  /// The rates of a row of the roll-forward.
  public func rate(of row: RollForward) -> StatementRate {
    StatementRate(row, due: due[Line(unit: row.unit, grade: row.grade)] ?? (0, 0))
  }
}
