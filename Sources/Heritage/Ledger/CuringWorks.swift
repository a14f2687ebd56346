/// Protective works (保护工程) as the claim of a hazard refers to them.
public struct CuringWorks: Hashable, Sendable {
  public var number: String
  public var state: WorksState
  /// Numbers of the hazards that they are for.
  public var hazards: Set<String>
  public var startedOn: CivilDate?
  public var acceptedOn: CivilDate?
  /// The executing unit and its head, once the works have started.
  public var unit: String?
  public var head: String?

  public init(
    number: String, state: WorksState, hazards: Set<String>, startedOn: CivilDate? = nil,
    acceptedOn: CivilDate? = nil
  ) {
    self.number = number
    self.state = state
    self.hazards = hazards
    self.startedOn = startedOn
    self.acceptedOn = acceptedOn
  }
}
