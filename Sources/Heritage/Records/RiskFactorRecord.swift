/// One factor (风险因素) of a method of assessment.
public struct RiskFactorRecord: Hashable, Sendable {
  public var kind: RiskFactorKind
  public var title = ""
  public var axis: RiskAxis = .likelihood
  /// Its weight within its axis, 1 to 100.
  public var weight = 1
  /// What the registry counts; `nil` where people judge it.
  public var measure: RiskMeasure?
  /// Counts from which the levels 2, 3, 4 and 5 begin; empty where people judge it.
  public var thresholds: [Int] = []
  /// What the levels 1 to 5 mean; empty where the registry counts it.
  public var levels: [RiskLevelRecord] = []
  public var position: SourcePosition

  public init(kind: RiskFactorKind, position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}
