/// A figure of the statistics with its definition (口径). The raw value is its key in `--json`.
public enum StatisticsMeasure: String, CodedTerm {
  case new, onLedger, rectified, struckOff
  case overdue = "overdueHazardCount"
  case closing, due, inTime, rectifiedRate, inTimeRate, struckOffRate

  /// The heading of its column.
  public var displayName: String {
    switch self {
    case .new: "发现"
    case .onLedger: "应销"
    case .rectified: "整改"
    case .struckOff: "销号"
    case .overdue: "逾期"
    case .closing: "在账"
    case .due: "本期到期"
    case .inTime: "按期报整改"
    case .rectifiedRate: "整改率"
    case .inTimeRate: "按期整改率"
    case .struckOffRate: "销号率"
    }
  }

  /// What is counted. Days are those of booking (记账日期), as in a statement (对账单).
  public var definition: String {
    switch self {
    case .new: "期内登记入账的，即对账单的“新增”"
    case .onLedger: StatementRate.onLedgerFormula
    case .rectified: "整改完成的，即销号加期末验收合格、尚未销号的"
    case .struckOff: "期内记账的销号"
    case .overdue: "期末整改中、整改期限早于最后一日的"
    case .closing: "期末在账的，即对账单的“期末”"
    case .due: "整改期限在期内的整改通知，准予延期的按延后的期限"
    case .inTime: "其中期限以内录入报整改、没有退回的"
    case .rectifiedRate: "整改 ÷ 应销"
    case .inTimeRate: StatementRate.inTimeFormula
    case .struckOffRate: StatementRate.struckOffFormula + "；分母为 0 的写“—”"
    }
  }

  /// Its text in a row.
  public func text(in row: StatisticsRow) -> String {
    switch self {
    case .rectifiedRate: row.rectifiedText
    case .inTimeRate: row.rate.inTimeText
    case .struckOffRate: row.rate.struckOffText
    default: String(count(in: row) ?? 0)
    }
  }

  /// Its number in a row; `nil` of a rate.
  public func count(in row: StatisticsRow) -> Int? {
    switch self {
    case .new: row[\.new]
    case .onLedger: row.rate.onLedger
    case .rectified: row.rectified
    case .struckOff: row[\.struckOff]
    case .overdue: row.overdue
    case .closing: row[\.closing]
    case .due: row.rate.due
    case .inTime: row.rate.inTime
    case .rectifiedRate, .inTimeRate, .struckOffRate: nil
    }
  }
}
