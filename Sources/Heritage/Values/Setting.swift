/// What a bureau can set. Every change is an entry of the journal.
public enum Setting: String, CodedTerm {
  case periodLength = "period.length"
  case lookBackMajor = "lookback.major"
  case lookBackOrdinary = "lookback.ordinary"
  case inspectionInterval = "inspection.interval"
  case inspectionIntervalAfterRelapse = "inspection.intervalAfterRelapse"
  case caseWorkingDays = "case.workingDays"
  case undrawnReach = "screen.undrawnMetres"
  case evidenceSize = "evidence.megabytes"

  public var displayName: String {
    switch self {
    case .periodLength: "对账周期（month 月、quarter 季）"
    case .lookBackMajor: "重大隐患回头看（销号后天数）"
    case .lookBackOrdinary: "一般隐患回头看（销号后天数）"
    case .inspectionInterval: "检查间隔（天）"
    case .inspectionIntervalAfterRelapse: "一年内复发的文物点检查间隔（天）"
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
    case .caseWorkingDays: "20"
    case .undrawnReach: "500"
    case .evidenceSize: "20"
    }
  }

  /// Whether a text is a value of this setting.
  public func accepts(_ value: String) -> Bool {
    if self == .periodLength { return value == "month" || value == "quarter" }
    guard let number = Int(value), String(number) == value else { return false }
    return (1...3660).contains(number)
  }
}
