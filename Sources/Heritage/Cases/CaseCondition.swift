/// What an act on a case asks for and does not find.
public enum CaseCondition: Hashable, Sendable {
  case wrongState(CaseState)
  /// Works that touch a zone are approved after consent: by the law of the day of the application.
  case consentMissing(appliedOn: CivilDate)
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
    case .consentMissing(let day):
      "用地触及区划，批准之前须先征得同意（\(LegalMatter.worksInZones.citation(on: day))）"
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

  /// The command that meets it.
  ///
  /// - Parameters:
  ///   - number: of the case; `nil` where it is being opened.
  ///   - verb: of the act that was refused.
  public func remedy(for number: String?, verb: String) -> String {
    let target = number ?? "用地文件"
    return switch self {
    case .wrongState: "wenbao case show \(target)"
    case .consentMissing: "wenbao case consent \(target) --body 机关 --document 文号"
    case .undecided: "wenbao case consent \(target) --body 机关 --document 文号"
    case .inTheFuture, .beforeTheLastAct: "wenbao case \(verb) \(target) --on 日期 …"
    case .bodyMissing: "wenbao case \(verb) \(target) --body 机关 …"
    case .documentMissing: "wenbao case \(verb) \(target) --document 文号 …"
    case .reasonMissing: "wenbao case \(verb) \(target) --reason 理由 …"
    case .applicantMissing: "wenbao case open \(target) --applicant 建设单位 …"
    case .projectMissing: "wenbao case open \(target) --project 项目 …"
    case .appliedAfterReceipt: "wenbao case open \(target) --applied-on 日期 …"
    }
  }
}
