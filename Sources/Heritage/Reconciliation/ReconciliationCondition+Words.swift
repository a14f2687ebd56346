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

  /// What meets it.
  public var remedy: Remedy { words.remedy }

  private var words: (message: String, remedy: Remedy) {
    switch self {
    case .periodStillRunning(let name):
      ("期次 \(name) 还在记账，要先截账", "wenbao reconcile cut-off \(name)")
    case .periodNotRunning(let name):
      (
        "期次 \(name) 已经截账",
        Remedy("wenbao reconcile show \(name)", instead: "截账不能撤回，也不用再办；收齐回报、处理完差异后封账")
      )
    case .periodSealed(let name):
      (
        "期次 \(name) 已经封账，不再改动",
        Remedy("wenbao reconcile show \(name)", instead: "封账不能撤回；有误的，在记账中的期次里另行办理")
      )
    case .endsInTheFuture(let name, let date):
      (
        "期次 \(name) 到 \(date) 才结束，不能提前截账",
        Remedy("wenbao todo", instead: "没有提前的办法，请到 \(date) 或以后再办")
      )
    case .startsAfterGap(let expected):
      ("新期次须从 \(expected) 起，与上一期相接", "wenbao reconcile open --from \(expected) …")
    case .startsInTheFuture(let today):
      ("第一期须从今天（\(today)）或更早的日期起", "wenbao reconcile open --from \(today) …")
    case .endsBeforeStart(let start):
      ("期次结束日早于起始日 \(start)", "wenbao reconcile open --to 日期 …")
    case .nameTaken(let name): ("期次名称 \(name) 已经用过", "wenbao reconcile open --name 名称 …")
    case .earlierPeriodNotSealed(let name):
      ("上一期 \(name) 还没有封账", "wenbao reconcile seal \(name)")
    default: wordsOfReturn
    }
  }

  private var wordsOfReturn: (message: String, remedy: Remedy) {
    switch self {
    case .returnMissing(let period, let unit):
      (
        "没有收到 \(unit) 的回报",
        Remedy(
          "wenbao reconcile load 回报文件.xml",
          "wenbao reconcile absent \(period) --unit \(unit) --reason 原因")
      )
    case .returnNotCompared(let period, let unit):
      ("\(unit) 的回报还没有对账", "wenbao reconcile compare \(period) --unit \(unit)")
    case .returnNotAwaited(let period, let unit):
      ("期次 \(period) 不等待 \(unit) 的回报", Remedy("wenbao reconcile show \(period)", instead: "不用记明未报"))
    case .returnHasCome(let period, let unit):
      (
        "\(unit) 的回报已经收到，不能记明未报",
        Remedy("wenbao reconcile show \(period)", instead: "不用记明未报；收错的回报，先撤销它的导入回执")
      )
    case .absenceWithoutReason(let period, let unit):
      ("没有写明未报的原因", "wenbao reconcile absent \(period) --unit \(unit) --reason 原因")
    default: wordsOfSettlement
    }
  }

  private var wordsOfSettlement: (message: String, remedy: Remedy) {
    switch self {
    case .differenceNotSettled(let period, let reference, let difference):
      (
        "差异 \(reference)（\(difference.displayName)）还没有处理意见",
        "wenbao reconcile settle \(period) \(reference) --decision 处理意见 --reason 理由"
      )
    case .identityBroken(let unit, let grade):
      (
        "\(unit) \(grade.displayName)隐患的结转恒等式不成立",
        Remedy("wenbao verify", instead: "没有命令能改；请核验登记册，用备份恢复")
      )
    case .noSuchDifference(let period, let reference):
      ("没有差异 \(reference)", Remedy("wenbao reconcile show \(period)", instead: "写明在列的差异"))
    case .alreadySettled(let period, let reference):
      (
        "差异 \(reference) 已有处理意见",
        Remedy(
          "wenbao reconcile compare \(period) --unit \(reference.prefix { $0 != ":" }) --again",
          note: "处理意见不能改写；封账以前可以重新对账，这个单位的意见都要重写；按“登记入账”登记的隐患不会撤回，登记错的另行误登作废")
      )
    case .decisionDoesNotFit(let decision, let difference):
      (
        "“\(decision.displayName)”不适用于“\(difference.displayName)”",
        Self.settling(difference)
      )
    case .reasonMissing: ("没有写明理由", "wenbao reconcile settle --reason 理由 …")
    default:
      (
        "账外行没有写明问题，无法登记",
        Remedy(
          "wenbao reconcile load 回报文件.xml",
          note: "请单位写明问题后重报再对账，或者按“以报为准，另行办理”处理，另行登记")
      )
    }
  }

  /// The decisions that fit a difference, each as the command given again.
  private static func settling(_ difference: DifferenceClass) -> Remedy {
    var remedy = Remedy()
    remedy.commands = SettlementDecision.allCases.filter { $0.settles(difference) }
      .map { "wenbao reconcile settle --decision \($0.rawValue) …" }
    return remedy
  }
}
