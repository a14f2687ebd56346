/// What one level of a factor means.
public struct RiskLevelRecord: Hashable, Sendable {
  /// 1 to 5.
  public var value: Int
  public var meaning: String

  public init(value: Int, meaning: String) {
    self.value = value
    self.meaning = meaning
  }
}
