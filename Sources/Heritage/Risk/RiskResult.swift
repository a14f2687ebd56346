/// What a method makes of its inputs (评估结果).
public struct RiskResult: Hashable, Sendable {
  /// One factor's part in its axis.
  public struct Share: Hashable, Sendable {
    public var factor: RiskFactorRecord
    public var input: RiskInput
    /// Weight times level.
    public var product: Int
    /// Of the sum of its axis, in tenths of a per cent; cut off.
    public var permille: Int
  }

  /// 1 to 5 each.
  public var likelihood: Int
  public var consequence: Int
  /// Their product, 1 to 25.
  public var score: Int
  public var grade: RiskGrade
  /// Means of the axes in hundredths, 100 to 500.
  public var means: [RiskAxis: Int]
  public var shares: [Share]
}
