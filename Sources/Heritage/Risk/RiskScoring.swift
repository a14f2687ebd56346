/// Likelihood × consequence, by a method's version, in whole numbers: the same as the triggers of schema.sql compute.
public enum RiskScoring {
  /// What the inputs give.
  ///
  /// Of each axis the mean of the levels weighted by the factors' weights, in hundredths, what is below cut off; rounded
  /// half up it is the level of the axis. The score is the product of the two levels.
  ///
  /// - Parameter inputs: one for each factor of the method, in any order.
  /// - Returns: `nil` where an input is missing or its level is not 1 to 5.
  public static func result(
    _ inputs: [RiskInput], by method: RiskMethodRecord
  ) -> RiskResult? {
    var shares: [RiskResult.Share] = []
    for factor in method.factors {
      guard let input = inputs.first(where: { $0.factor == factor.kind }),
        (1...5).contains(input.level)
      else { return nil }
      shares.append(
        RiskResult.Share(
          factor: factor, input: input, product: factor.weight * input.level, permille: 0))
    }
    var means: [RiskAxis: Int] = [:]
    for axis in RiskAxis.allCases {
      let mine = shares.filter { $0.factor.axis == axis }
      let (sum, weight) = (
        mine.reduce(0) { $0 + $1.product }, mine.reduce(0) { $0 + $1.factor.weight }
      )
      guard weight > 0 else { return nil }
      means[axis] = sum * 100 / weight
      for index in shares.indices where shares[index].factor.axis == axis {
        shares[index].permille = shares[index].product * 1000 / sum
      }
    }
    let likelihood = ((means[.likelihood] ?? 0) + 50) / 100
    let consequence = ((means[.consequence] ?? 0) + 50) / 100
    let score = likelihood * consequence
    return RiskResult(
      likelihood: likelihood, consequence: consequence, score: score,
      grade: grade(of: score, by: method), means: means, shares: shares)
  }

  /// The grade that a score falls in.
  public static func grade(of score: Int, by method: RiskMethodRecord) -> RiskGrade {
    [RiskGrade.major, .larger, .ordinary].first { grade in
      method.bounds[grade].map { score >= $0 } ?? false
    } ?? .low
  }

  /// The level of a factor that the registry counts.
  public static func level(ofCount count: Int, by factor: RiskFactorRecord) -> Int {
    1 + factor.thresholds.count { count >= $0 }
  }
}
