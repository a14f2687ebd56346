/// What assessing a risk, or reviewing an assessment, asks for and does not find.
public enum RiskCondition: Hashable, Sendable {
  case factorMissing(RiskFactorKind)
  /// The registry counts it; nobody sets its level.
  case factorCounted(RiskFactorKind)
  case factorUnknown(RiskFactorKind)
  case level(RiskFactorKind, Int)
  case wrongState(AssessmentState)
  case ownAssessment(String)
  case opinionMissing
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .factorMissing, .factorCounted, .factorUnknown, .level: "E-RISK-INPUTS"
    case .wrongState: "E-RISK-STATE"
    case .ownAssessment: "E-RISK-REVIEWER"
    case .opinionMissing: "E-RISK-OPINION"
    case .inTheFuture, .beforeTheLastAct: "E-RISK-DATE"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .factorMissing(let kind): "没有写“\(kind.displayName)”是几档"
    case .factorCounted(let kind): "“\(kind.displayName)”由登记册清点，不由人填"
    case .factorUnknown(let kind): "这一版方法没有“\(kind.displayName)”这个因素"
    case .level(let kind, let level): "“\(kind.displayName)”的档须是 1 至 5，写的是 \(level)"
    case .wrongState(let state): "评估现为“\(state.displayName)”，不能再复核"
    case .ownAssessment(let officer): "评估人 \(officer) 不能复核自己的评估"
    case .opinionMissing: "没有写复核意见"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于评估日期（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameter subject: the site that is assessed, or the number of the assessment that is reviewed.
  public func remedy(for subject: String) -> Remedy {
    let review = "wenbao risk review \(subject)"
    return switch self {
    case .factorMissing(let kind), .level(let kind, _):
      .again("wenbao risk assess \(subject)", "--level \(kind.rawValue)=3")
    case .factorCounted(let kind), .factorUnknown(let kind):
      Remedy("wenbao risk method", instead: "去掉 --level \(kind.rawValue)=… 再办")
    case .wrongState: Remedy("wenbao risk show \(subject)", instead: "复核结论不能改写；要改的，重新评估")
    case .ownAssessment: "wenbao --as 其他经办人 risk review \(subject) …"
    case .opinionMissing: .again(review, "--opinion 意见")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(review, "--on \(day)")
    }
  }
}
