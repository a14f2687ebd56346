import Heritage
import HeritageStore

/// What a new registry needs before work begins, and what of it is there.
struct GuideSetup {
  let standing: RegistryStanding
  let today: CivilDate

  private func count(_ kind: String) -> Int { standing.recordCounts[kind] ?? 0 }

  private var isTrial: Bool { standing.registry.purpose == .trial }

  /// Every step, in the order in which it is taken.
  var steps: [GuideStep] { [officers, checklists, calendar, batches, duties, methods, period] }

  /// Those that are still to be taken.
  var missing: [GuideStep] { steps.filter { $0.isDone == false } }

  private var officers: GuideStep {
    standing.officerCount > 1
      ? .done("经办人", "\(standing.officerCount) 人在岗")
      : GuideStep("经办人", "wenbao officer add 工号 --name 姓名", "验收要换人，至少两人", isDone: false)
  }

  private var checklists: GuideStep {
    step("风险检查表", count("checklist"), "张", "wenbao import --with-defaults", "检查照它逐项看")
  }

  private var calendar: GuideStep {
    standing.calendarYears.contains(today.year)
      ? .done("节假日安排", "有 \(today.year) 年的")
      : GuideStep(
        "节假日安排", "wenbao import --with-defaults", "没有 \(today.year) 年的", isDone: false)
  }

  private var batches: GuideStep {
    guard count("batch") > 0 else {
      return isTrial
        ? GuideStep("公布批次", "wenbao import 文物登记.xml", "还没有导入", isDone: false)
        : GuideStep("公布批次", "wenbao import 正式批次文件.xml", "不收示例", isDone: false)
    }
    return .done("公布批次", "\(count("batch")) 批，\(count("site")) 处文物点")
  }

  private var duties: GuideStep {
    step("责任事项", count("duty"), "项", "wenbao import --with-defaults", "四有等的期限")
  }

  private var methods: GuideStep {
    step("评估方法", count("method"), "种", "wenbao import --with-defaults", "评风险等级")
  }

  private var period: GuideStep {
    standing.periods.isEmpty
      ? GuideStep("期次", "wenbao reconcile open", "开账，对账从这一期起", isDone: false)
      : .done("期次", "\(standing.periods.count) 期")
  }

  private func step(
    _ label: String, _ count: Int, _ unit: String, _ command: String, _ purpose: String
  ) -> GuideStep {
    count > 0
      ? .done(label, "\(count) \(unit)") : GuideStep(label, command, purpose, isDone: false)
  }
}
