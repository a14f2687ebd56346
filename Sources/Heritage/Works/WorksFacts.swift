/// What the rules need to know of protective works before an act.
public struct WorksFacts: Hashable, Sendable {
  public var number: String
  public var state: WorksState
  public var kind: WorksKind
  public var proposedBy: String
  /// The day of the last act.
  public var lastOn: CivilDate
  /// Who approves works at the site, and whose opinion comes first, as the register has it.
  public var approvingBody: Stated<String> = .unknown
  public var consentingBody: Stated<String> = .unknown
  /// The executing unit and its head, once the works have started.
  public var unit: String?
  public var head: String?

  public init(
    number: String, state: WorksState, kind: WorksKind, proposedBy: String, lastOn: CivilDate
  ) {
    self.number = number
    self.state = state
    self.kind = kind
    self.proposedBy = proposedBy
    self.lastOn = lastOn
  }
}
