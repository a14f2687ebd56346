/// The rules of risk assessment (风险评估), as pure functions. The database keeps the same.
public enum RiskRules {
  /// Every condition that the levels given for a method do not meet.
  ///
  /// - Parameter levels: what people judged, by factor.
  public static func unmet(
    _ levels: [RiskFactorKind: Int], by method: RiskMethodRecord
  ) -> [RiskCondition] {
    var unmet: [RiskCondition] = method.factors.compactMap { factor in
      guard let level = levels[factor.kind] else {
        return factor.measure == nil ? .factorMissing(factor.kind) : nil
      }
      if factor.measure != nil { return .factorCounted(factor.kind) }
      return (1...5).contains(level) ? nil : .level(factor.kind, level)
    }
    let known = Set(method.factors.map(\.kind))
    unmet += RiskFactorKind.allCases.filter { levels[$0] != nil && !known.contains($0) }
      .map { .factorUnknown($0) }
    return unmet
  }

  /// Every condition that reviewing an assessment does not meet.
  public static func unmetForReview(
    _ act: EntryType, state: AssessmentState, assessor: String, assessedOn: CivilDate,
    opinion: String, by officer: String, on day: CivilDate, today: CivilDate
  ) -> [RiskCondition] {
    var unmet: [RiskCondition] = []
    if AssessmentLifecycle.next(after: state, act: act) == nil { unmet.append(.wrongState(state)) }
    if officer == assessor { unmet.append(.ownAssessment(assessor)) }
    if opinion.isBlank { unmet.append(.opinionMissing) }
    if day > today { unmet.append(.inTheFuture(today)) }
    if day < assessedOn { unmet.append(.beforeTheLastAct(assessedOn)) }
    return unmet
  }

  /// The grade in force: as assessed, one step up for every hazard that came back since, false strike-offs included.
  public static func effective(_ assessed: RiskGrade, relapsesSince count: Int) -> RiskGrade {
    let order: [RiskGrade] = [.low, .ordinary, .larger, .major]
    guard let index = order.firstIndex(of: assessed) else { return assessed }
    return order[min(order.count - 1, index + max(0, count))]
  }
}
