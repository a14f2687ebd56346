/// What the rules need to know of a hazard before an act: facts read from the ledger, no decisions.
public struct HazardFacts: Hashable, Sendable {
  /// Somebody in a role, with the unit he belongs to (`nil`: the bureau itself).
  public struct Person: Hashable, Sendable {
    public var code: String
    public var name: String
    public var unit: String?

    public init(code: String, name: String, unit: String?) {
      self.code = code
      self.name = name
      self.unit = unit
    }
  }

  /// A request for an extension: who recorded it, and until when it asks.
  public struct PendingExtension: Hashable, Sendable {
    public var requester: String
    public var until: CivilDate

    public init(requester: String, until: CivilDate) {
      self.requester = requester
      self.until = until
    }
  }

  public var number: String
  public var state: HazardState
  public var grade: HazardGrade
  public var lastActOn: CivilDate
  public var registeredBy: String
  /// On whose ledger it stands, and of which site it is.
  public var unit = ""
  public var site = ""
  public var foundOn = CivilDate.first
  public var description = ""
  public var type = HazardType.other
  /// The units that have to rectify, or had to before a transfer.
  public var rectifyingUnits: [String] = []
  public var deadline: CivilDate?
  public var hasOrder = false
  public var isOnTheSpot = false
  public var listing = Listing.never
  public var lacksFunds = false
  /// The request for an extension that is not decided yet.
  public var pendingExtension: PendingExtension?
  public var linked: [String] = []
  /// Exceptions (特批) granted and not used: which condition is lifted for which officer.
  public var exceptions: [ExceptionCondition: Set<String>] = [:]
  public var claimedOn: CivilDate?
  public var claimRecordedBy: String?
  public var rectifier: String?
  /// The works that the claim rests on.
  public var claimWorks: CuringWorks?
  public var acceptor: String?
  public var strikeOffAcceptor: String?

  public init(
    number: String, state: HazardState, grade: HazardGrade, lastActOn: CivilDate,
    registeredBy: String
  ) {
    self.number = number
    self.state = state
    self.grade = grade
    self.lastActOn = lastActOn
    self.registeredBy = registeredBy
  }

  /// The word on record that a correction would replace.
  public func word(of field: CorrectedField) -> String {
    switch field {
    case .description: description
    case .type: type.rawValue
    }
  }

  func isLifted(_ condition: ExceptionCondition, for officer: Person) -> Bool {
    exceptions[condition]?.contains(officer.code) ?? false
  }
}
