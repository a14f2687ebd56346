extension ReconciliationCondition {
  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .periodStillRunning, .periodNotRunning, .earlierPeriodNotSealed: "E-R8-STATE"
    case .periodSealed: "E-R9-SEALED"
    case .endsInTheFuture, .startsAfterGap, .startsInTheFuture, .endsBeforeStart, .nameTaken:
      "E-R8-DATES"
    case .returnMissing, .returnNotAwaited, .returnHasCome, .absenceWithoutReason: "E-R8-RETURN"
    case .returnNotCompared: "E-R8-COMPARISON"
    case .differenceNotSettled: "E-R8-SETTLEMENT"
    case .identityBroken: "E-R8-IDENTITY"
    case .noSuchDifference, .alreadySettled, .decisionDoesNotFit, .reasonMissing, .itemMissing:
      "E-R10-SETTLEMENT"
    }
  }

  /// What is not met, in Chinese.
  public var message: String { words.message }

  /// The command that meets it.
  public var remedy: String { words.remedy }

  /// All the commands that meet it, where there is more than one way.
  public var remedies: [String] {
    guard case .returnMissing(let period, let unit) = self else { return [remedy] }
    return [remedy, "wenbao reconcile absent \(period) --unit \(unit) --reason 原因"]
  }

  private var words: (message: String, remedy: String) {
    switch self {
    case .periodStillRunning(let name):
      ("期次 \(name) 还在记账，要先截账", "wenbao reconcile cut-off \(name)")
    case .periodNotRunning(let name): ("期次 \(name) 已经截账", "wenbao reconcile show \(name)")
    case .periodSealed(let name):
      ("期次 \(name) 已经封账，不再改动", "wenbao reconcile show \(name)")
    case .endsInTheFuture(let name, let date):
      ("期次 \(name) 到 \(date) 才结束，不能提前截账", "wenbao todo")
    case .startsAfterGap(let expected):
      ("新期次须从 \(expected) 起，与上一期相接", "wenbao reconcile open --from \(expected)")
    case .startsInTheFuture(let today):
      ("第一期须从今天（\(today)）或更早的日期起", "wenbao reconcile open --from \(today)")
    case .endsBeforeStart(let start):
      ("期次结束日早于起始日 \(start)", "wenbao reconcile open --from \(start) --to 日期")
    case .nameTaken(let name): ("期次名称 \(name) 已经用过", "wenbao reconcile open --name 名称")
    case .earlierPeriodNotSealed(let name):
      ("上一期 \(name) 还没有封账", "wenbao reconcile seal \(name)")
    default: wordsOfReturn
    }
  }

  private var wordsOfReturn: (message: String, remedy: String) {
    switch self {
    case .returnMissing(_, let unit):
      ("没有收到 \(unit) 的回报", "wenbao reconcile load 回报文件.xml")
    case .returnNotCompared(let period, let unit):
      ("\(unit) 的回报还没有对账", "wenbao reconcile compare \(period) --unit \(unit)")
    case .returnNotAwaited(let period, let unit):
      ("期次 \(period) 不等待 \(unit) 的回报", "wenbao reconcile show \(period)")
    case .returnHasCome(let period, let unit):
      ("\(unit) 的回报已经收到，不能记明未报", "wenbao reconcile show \(period)")
    case .absenceWithoutReason(let period, let unit):
      ("没有写明未报的原因", "wenbao reconcile absent \(period) --unit \(unit) --reason 原因")
    default: wordsOfSettlement
    }
  }

  private var wordsOfSettlement: (message: String, remedy: String) {
    switch self {
    case .differenceNotSettled(let period, let reference, let difference):
      (
        "差异 \(reference)（\(difference.displayName)）还没有处理意见",
        "wenbao reconcile settle \(period) \(reference) --decision 意见 --reason 理由"
      )
    case .identityBroken(let unit, let grade):
      ("\(unit) \(grade.displayName)隐患的结转恒等式不成立", "wenbao verify")
    case .noSuchDifference(let period, let reference):
      ("没有差异 \(reference)", "wenbao reconcile show \(period)")
    case .alreadySettled(let period, let reference):
      ("差异 \(reference) 已有处理意见", "wenbao reconcile show \(period)")
    case .decisionDoesNotFit(let decision, let difference):
      ("“\(decision.displayName)”不适用于“\(difference.displayName)”", "wenbao reconcile settle --help")
    case .reasonMissing: ("没有写明理由", "wenbao reconcile settle … --reason 理由")
    default:
      (
        "账外行没有写明问题，无法登记",
        "wenbao hazard register 文物点 --description 问题 --source selfCheck"
      )
    }
  }
}
