/// What an act on the use of a site asks for and does not find.
public enum UseCondition: Hashable, Sendable {
  case useMissing, opennessMissing, userMissing, conditionBlank
  /// A change of use is permitted, by the law of the day of the change.
  case permissionMissing(on: CivilDate)
  case permittedByMissing
  /// Who permits is data of the site.
  case wrongAuthority(String)
  /// Whose consent comes first is data of the site.
  case consentMissing(String)
  case wrongConsent(String)
  case wrongState(UseState)
  case opinionMissing, titleMissing, reachMissing
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .useMissing, .opennessMissing, .userMissing, .conditionBlank, .opinionMissing,
      .titleMissing, .reachMissing:
      "E-USE-TERMS"
    case .permissionMissing, .permittedByMissing, .wrongAuthority: "E-USE-PERMISSION"
    case .consentMissing, .wrongConsent: "E-USE-CONSENT"
    case .wrongState: "E-USE-STATE"
    case .inTheFuture, .beforeTheLastAct: "E-USE-DATE"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .useMissing: "没有写用途"
    case .opennessMissing: "没有写是否开放"
    case .userMissing: "没有写使用人"
    case .conditionBlank: "有一条条件是空的"
    case .permissionMissing(let day):
      "改变用途须写批准文号（\(LegalMatter.changeOfUse.citation(on: day))）"
    case .permittedByMissing: "没有写批准机关"
    case .wrongAuthority(let body): "这处文物点登记的审批机关是 \(body)"
    case .consentMissing(let body): "批准之前须征得 \(body) 同意，没有写同意的文号和部门"
    case .wrongConsent(let body): "这处文物点登记的须征得同意的部门是 \(body)"
    case .wrongState(let state): "这项使用现为“\(state.displayName)”，不能办这一步"
    case .opinionMissing: "没有写意见"
    case .titleMissing: "没有写活动名称"
    case .reachMissing: "没有写人次（0 以上的整数）"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于上一步（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameter subject: the site, or the number of the use that is reviewed.
  /// - Parameter verb: of the act that was refused.
  public func remedy(for subject: String, verb: String) -> Remedy {
    let again = "wenbao use \(verb) \(subject)"
    return switch self {
    case .useMissing: .again(again, "--use 用途")
    case .opennessMissing: .again(again, "--openness open")
    case .userMissing: .again(again, "--user 使用人")
    case .conditionBlank: .again(again, "--condition 条件")
    case .permissionMissing: .again(again, "--permission 文号")
    case .permittedByMissing: .again(again, "--permitted-by 机关")
    case .wrongAuthority(let body): .again(again, "--permitted-by \(body)")
    case .consentMissing(let body), .wrongConsent(let body):
      .again(again, "--consent 文号 --consented-by \(body)")
    case .wrongState: Remedy("wenbao use show \(subject)", instead: "已经终止的使用不能恢复；还在用的，重新登记")
    case .opinionMissing: .again(again, "--opinion 意见")
    case .titleMissing: .again(again, "--title 名称")
    case .reachMissing: .again(again, "--reach 人次")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(again, "--on \(day)")
    }
  }
}
