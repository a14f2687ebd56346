/// What a bureau can set. Every change is an entry of the journal.
public enum Setting: String, CodedTerm {
  case periodLength = "period.length"
  case lookBackMajor = "lookback.major"
  case lookBackOrdinary = "lookback.ordinary"
  case inspectionInterval = "inspection.interval"
  case inspectionIntervalAfterRelapse = "inspection.intervalAfterRelapse"
  // By which day of each year what is to be looked at before a season is looked at.
  case beforeFloodSeason = "inspection.beforeFloodSeason"
  case beforeThunderSeason = "inspection.beforeThunderSeason"
  // Graded control (分级管控): per grade the days between inspections, who inspects, and to whom it is reported.
  case daysMajor = "control.major.days"
  case daysLarger = "control.larger.days"
  case daysOrdinary = "control.ordinary.days"
  case daysLow = "control.low.days"
  case inspectorMajor = "control.major.inspector"
  case inspectorLarger = "control.larger.inspector"
  case inspectorOrdinary = "control.ordinary.inspector"
  case inspectorLow = "control.low.inspector"
  case reportMajor = "control.major.report"
  case reportLarger = "control.larger.report"
  case reportOrdinary = "control.ordinary.report"
  case reportLow = "control.low.report"
  case caseWorkingDays = "case.workingDays"
  case undrawnReach = "screen.undrawnMetres"
  case evidenceSize = "evidence.megabytes"

  public var displayName: String {
    switch self {
    case .periodLength: "对账周期（month 月、quarter 季）"
    case .lookBackMajor: "重大隐患回头看（销号后天数）"
    case .lookBackOrdinary: "一般隐患回头看（销号后天数）"
    case .inspectionInterval: "检查间隔（天），未评估风险的文物点"
    case .inspectionIntervalAfterRelapse: "一年内复发的文物点检查间隔（天）"
    case .beforeFloodSeason: "频次为汛期前的检查项，每年查到哪一天（MM-DD）"
    case .beforeThunderSeason: "频次为雷雨季前的检查项，每年查到哪一天（MM-DD）"
    case .daysMajor, .daysLarger, .daysOrdinary, .daysLow: "\(gradeName)风险的检查间隔（天）"
    case .inspectorMajor, .inspectorLarger, .inspectorOrdinary, .inspectorLow:
      "\(gradeName)风险由谁检查（bureau 市局、township 区镇、custodian 保管单位）"
    case .reportMajor, .reportLarger, .reportOrdinary, .reportLow:
      "\(gradeName)风险报送（government 市政府、bureau 市局、none 不报）"
    case .caseWorkingDays: "报建办理期限（工作日）"
    case .undrawnReach: "没有图形的区划，本体多少米以内须人工核对"
    case .evidenceSize: "单个佐证材料大小上限（MiB）"
    }
  }

  public var defaultValue: String {
    switch self {
    case .periodLength: "quarter"
    case .lookBackMajor: "30"
    case .lookBackOrdinary: "90"
    case .inspectionInterval: "90"
    case .inspectionIntervalAfterRelapse: "30"
    case .beforeFloodSeason: "05-31"
    case .beforeThunderSeason: "04-30"
    case .daysMajor: "15"
    case .daysLarger: "30"
    case .daysOrdinary: "60"
    case .daysLow: "90"
    case .inspectorMajor, .inspectorLarger: ControlInspector.bureau.rawValue
    case .inspectorOrdinary, .inspectorLow: ControlInspector.township.rawValue
    case .reportMajor: ControlReport.government.rawValue
    case .reportLarger: ControlReport.bureau.rawValue
    case .reportOrdinary, .reportLow: ControlReport.none.rawValue
    case .caseWorkingDays: "20"
    case .undrawnReach: "500"
    case .evidenceSize: "20"
    }
  }

  /// Whether a text is a value of this setting.
  public func accepts(_ value: String) -> Bool {
    if let terms { return terms.contains(value) }
    if isMonthDay { return MonthDay(value) != nil }
    guard let number = Int(value), String(number) == value else { return false }
    return (1...3660).contains(number)
  }

  /// The words a value is one of; `nil` where it is a number, or a day of every year.
  public var terms: [String]? {
    switch self {
    case .periodLength: ["month", "quarter"]
    case .inspectorMajor, .inspectorLarger, .inspectorOrdinary, .inspectorLow:
      ControlInspector.allCases.map(\.rawValue)
    case .reportMajor, .reportLarger, .reportOrdinary, .reportLow:
      ControlReport.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// Whether it is a day of every year, `MM-DD`.
  public var isMonthDay: Bool { self == .beforeFloodSeason || self == .beforeThunderSeason }

  /// The settings of graded control for a grade.
  public static func control(
    of grade: RiskGrade
  ) -> (days: Setting, inspector: Setting, report: Setting) {
    switch grade {
    case .major: (.daysMajor, .inspectorMajor, .reportMajor)
    case .larger: (.daysLarger, .inspectorLarger, .reportLarger)
    case .ordinary: (.daysOrdinary, .inspectorOrdinary, .reportOrdinary)
    case .low: (.daysLow, .inspectorLow, .reportLow)
    }
  }

  private var gradeName: String {
    RiskGrade.allCases.first { rawValue.hasPrefix("control.\($0.rawValue).") }?.displayName ?? ""
  }
}
