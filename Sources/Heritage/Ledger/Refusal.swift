/// An act that the rules refuse, with every condition that is not met. Nothing has been changed.
public struct Refusal: Error, Hashable, Sendable {
  public let act: EntryType
  /// The hazard's number.
  public let hazard: String
  public let conditions: [UnmetCondition]

  public init(act: EntryType, hazard: String, conditions: [UnmetCondition]) {
    self.act = act
    self.hazard = hazard
    self.conditions = conditions
  }
}
