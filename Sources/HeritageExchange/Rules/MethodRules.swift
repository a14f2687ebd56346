import Heritage

/// What must hold of one method of risk assessment alone.
enum MethodRules {
  static func check(_ method: RiskMethodRecord, _ context: inout BuildContext) {
    let faults = context.faults
    for axis in RiskAxis.allCases
    where !faults.spoilElements(.factor) && !method.factors.contains(where: { $0.axis == axis }) {
      context.report(.record(.axisWithoutFactor(axis.displayName)), at: method.position)
    }
    CommonRules.checkUnique(
      method.factors, element: .factor, &context, code: \.kind.rawValue, position: \.position)
    if !faults.spoilElements(.factor, .level) {
      for factor in method.factors { check(factor, &context) }
    }
    guard !faults.spoilElements(.gradeFrom) else { return }
    let bounds = [RiskGrade.major, .larger, .ordinary].map { method.bounds[$0] ?? 0 }
    guard method.bounds.count == 3, bounds[0] > bounds[1], bounds[1] > bounds[2], bounds[2] >= 2,
      bounds[0] <= 25
    else { return context.report(.record(.gradeBounds), at: method.position) }
  }

  /// A factor is judged by people, with five levels, or counted in the registry, with four thresholds.
  private static func check(_ factor: RiskFactorRecord, _ context: inout BuildContext) {
    let code = factor.kind.rawValue
    if factor.measure == nil {
      if factor.levels.map(\.value) != [1, 2, 3, 4, 5] {
        context.report(.record(.factorLevels(code)), at: factor.position)
      } else if !factor.thresholds.isEmpty {
        context.report(.record(.factorThresholds(code)), at: factor.position)
      }
      return
    }
    let rising = zip(factor.thresholds, factor.thresholds.dropFirst()).allSatisfy { $0 < $1 }
    if factor.thresholds.count != 4 || !rising || !factor.levels.isEmpty
      || factor.thresholds.first.map({ $0 < 1 }) ?? true
    {
      context.report(.record(.factorThresholds(code)), at: factor.position)
    }
  }
}
