import Heritage
import HeritageStore

/// What is done with a registry in use: every week, and in every period.
struct GuideRoutine {
  let standing: RegistryStanding
  /// The oldest period that is cut off, and what it still needs.
  let cutOff: (period: PeriodSummary, standing: PeriodStanding)?
  let today: CivilDate

  /// The routine of a week: an inspection, and each state of a hazard with how many wait in it.
  var week: [GuideStep] {
    [
      GuideStep("待办", "wenbao todo", "今天要办的，最急的在前"),
      GuideStep("检查", "wenbao inspect due", "哪里到期"),
      GuideStep("", "wenbao inspect run 文物点", "逐项检查"),
      step(
        "下达", [.registered, .reopened],
        "hazard order {N} --measure 措施 --person 责任人 --deadline 日期"),
      step("报整改", [.ordered], "hazard claim {N} --done 整改情况 --evidence 文件"),
      step("验收", [.claimed], "--as 其他经办人 hazard accept {N} --opinion 复核意见"),
      GuideStep("备份", "wenbao backup 文件", "每周一次；每月 verify 一次"),
    ]
  }

  /// An act on hazards of some states: with the number of the first that waits, and how many do.
  private func step(_ label: String, _ states: [HazardState], _ act: String) -> GuideStep {
    let waiting = states.compactMap { standing.hazards[$0] }
    let count = waiting.map(\.count).reduce(0, +)
    let command = act.replacing("{N}", with: waiting.first?.first ?? "隐患")
    return GuideStep(count == 0 ? label : "\(label) \(count)", "wenbao \(command)")
  }

  /// The periods that are not sealed, each with its steps.
  var periods: [GuideBlock] {
    let running = standing.periods.first { $0.state == .running }
    return (cutOff.map { [block(of: $0.period, $0.standing)] } ?? [])
      + [
        running.map(block)
          ?? GuideBlock(nil, [GuideStep("开账", "wenbao reconcile open", "开下一期", isDone: false)])
      ]
  }

  private func block(of period: PeriodSummary) -> GuideBlock {
    let isOver = period.endsOn <= today
    return GuideBlock(
      "期次 \(period.name)：记账中",
      [
        GuideStep(
          "截账", "wenbao reconcile cut-off \(period.name)",
          isOver ? "可以截账了" : "\(period.endsOn) 起可以截账", isDone: false)
      ])
  }

  private func block(of period: PeriodSummary, _ standing: PeriodStanding) -> GuideBlock {
    let name = period.name
    return GuideBlock(
      "期次 \(name)：已截账，等封账",
      [
        standing.missingUnits.isEmpty
          ? .done("回报", "\(standing.expectedCount) 个单位都有了")
          : GuideStep(
            "回报", "wenbao reconcile load 回报文件.xml", "还缺 \(standing.missingUnits.count) 个单位",
            isDone: false),
        standing.uncomparedUnits.isEmpty && standing.missingUnits.isEmpty
          ? .done("比对", "都比对过了")
          : GuideStep("比对", "wenbao reconcile compare \(name)", isDone: false),
        standing.openDifferences.isEmpty && standing.uncomparedUnits.isEmpty
          && standing.missingUnits.isEmpty
          ? .done("差异", "都有处理意见")
          : GuideStep(
            "差异", "wenbao reconcile show \(name)", differenceWords(standing), isDone: false),
        GuideStep("销号", "wenbao hazard strike --ready", acceptedWords, isDone: false),
        GuideStep("封账", "wenbao reconcile seal \(name)", isDone: false),
      ])
  }

  private func differenceWords(_ standing: PeriodStanding) -> String? {
    standing.openDifferences.isEmpty ? nil : "\(standing.openDifferences.count) 处没有处理意见"
  }

  private var acceptedWords: String {
    let count = standing.hazards[.accepted]?.count ?? 0
    return count == 0 ? "没有验收合格、等销号的" : "\(count) 项验收合格，等销号"
  }
}
