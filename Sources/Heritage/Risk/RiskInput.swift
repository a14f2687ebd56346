/// What an assessment says of one factor.
public struct RiskInput: Hashable, Sendable {
  public var factor: RiskFactorKind
  /// 1 to 5.
  public var level: Int
  /// What the registry counted; `nil` where people judged it.
  public var count: Int?
  public var note: String?

  public init(factor: RiskFactorKind, level: Int, count: Int? = nil, note: String? = nil) {
    self.factor = factor
    self.level = level
    self.count = count
    self.note = note
  }
}
