/// What a rectification order (整改通知) lays down.
public struct OrderTerms: Hashable, Sendable {
  public var measure = ""
  /// Code of the unit that has to rectify.
  public var unit = ""
  public var person = ""
  public var deadline: CivilDate?
  public var funds: String?
  /// Interim control (整改前的防范措施) and treatment plan (治理方案): for major hazards.
  public var interimControl: String?
  public var plan: String?

  public init() {}
}
