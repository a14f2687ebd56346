/// What protective works are for (工程事由): a hazard (隐患) of the site, or a risk assessment (风险评估), by its number.
public struct WorksCause: Hashable, Sendable {
  public enum Kind: String, CodedTerm {
    case hazard, assessment

    public var displayName: String {
      switch self {
      case .hazard: "隐患"
      case .assessment: "风险评估"
      }
    }
  }

  public var kind: Kind
  public var number: String

  public init(_ kind: Kind, _ number: String) {
    self.kind = kind
    self.number = number
  }

  /// As the entry of a proposal holds it.
  public var json: JSONValue { ["kind": .string(kind.rawValue), "number": .string(number)] }
}
