/// What an act on a case asks for and does not find.
public enum CaseCondition: Hashable, Sendable {
  case wrongState(CaseState)
  /// Works that touch a zone are approved after consent.
  case consentMissing
  /// Works that touch a zone are decided before the case is closed.
  case undecided
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)
  case bodyMissing, documentMissing, reasonMissing, applicantMissing, projectMissing
  /// The application lies after the day it was received.
  case appliedAfterReceipt(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .wrongState, .undecided: "E-CASE-STATE"
    case .consentMissing: "E-CASE-CONSENT"
    case .inTheFuture, .beforeTheLastAct, .appliedAfterReceipt: "E-CASE-DATE"
    case .bodyMissing, .documentMissing, .reasonMissing, .applicantMissing, .projectMissing:
      "E-CASE-TERMS"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .wrongState(let state): "案卷现为“\(state.displayName)”，不能办这一项"
    case .consentMissing: "用地触及区划，批准之前须先征得同意（文物保护法 2017年第十七、十八条，2024年第二十八、二十九条）"
    case .undecided: "用地触及区划，还没有批准、不予批准或撤回，不能结案"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于上一步（\(day)）"
    case .bodyMissing: "没有写是哪个机关"
    case .documentMissing: "没有写文号"
    case .reasonMissing: "没有写理由"
    case .applicantMissing: "没有写建设单位"
    case .projectMissing: "没有写项目名称"
    case .appliedAfterReceipt(let day): "申请日期晚于受理日期（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameters:
  ///   - number: of the case; `nil` where it is being opened.
  ///   - verb: of the act that was refused.
  public func remedy(for number: String?, verb: String) -> Remedy {
    let target = number ?? "用地文件"
    let again = "wenbao case \(verb) \(target)"
    return switch self {
    case .wrongState(let state): Self.remedy(in: state, target)
    case .consentMissing: "wenbao case consent \(target) --body 机关 --document 文号"
    case .undecided:
      Remedy(
        "wenbao case consent \(target) --body 机关 --document 文号",
        "wenbao case refuse \(target) --body 机关 --document 文号 --reason 理由",
        "wenbao case withdraw \(target) --reason 理由")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(again, "--on \(day)")
    case .bodyMissing: .again(again, "--body 机关")
    case .documentMissing: .again(again, "--document 文号")
    case .reasonMissing: .again(again, "--reason 理由")
    case .applicantMissing: .again(again, "--applicant 建设单位")
    case .projectMissing: .again(again, "--project 项目")
    case .appliedAfterReceipt(let day): .again(again, "--applied-on \(day)")
    }
  }

  /// What can be done in a state that does not allow the act: a decision is not taken back.
  private static func remedy(in state: CaseState, _ target: String) -> Remedy {
    switch state {
    case .open, .consented:
      Remedy(
        "wenbao case approve \(target) --body 机关 --document 文号",
        "wenbao case refuse \(target) --body 机关 --document 文号 --reason 理由",
        "wenbao case withdraw \(target) --reason 理由", instead: "已经征得同意的，批准、不予批准或撤回以后才能结案")
    case .approved, .refused, .withdrawn:
      Remedy(
        "wenbao case close \(target) --reason 理由", instead: "决定不能改写；有误的，结案以后重新受理一件")
    case .closed: Remedy("wenbao case show \(target)", instead: "已经结案的不能恢复；还要办的，重新受理一件")
    }
  }
}
