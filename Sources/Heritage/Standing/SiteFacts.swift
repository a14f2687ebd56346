/// What is on record of a site, as far as its standing is judged by it: the register, the redrawings of its zones, the
/// markers and the archive that were recorded since.
public struct SiteFacts: Hashable, Sendable {
  /// A line of a zone.
  public struct Line: Hashable, Sendable {
    public var zone: String
    public var kind: ZoneKind
    /// Code of the part of the body; `nil`: the whole site.
    public var part: String?
    public var text: StatedState
    /// Of the provincial approval. `notApplicable` also where the file said nothing of it.
    public var approval: StatedState
    public var isDrawn: Bool
    /// The first day it is in force; `nil`: not known, it counts as in force.
    public var from: CivilDate?
    /// The day from which the next redrawing takes its place.
    public var to: CivilDate?

    public init(
      zone: String, kind: ZoneKind, part: String?, text: StatedState, approval: StatedState,
      isDrawn: Bool, from: CivilDate? = nil, to: CivilDate? = nil
    ) {
      self.zone = zone
      self.kind = kind
      self.part = part
      self.text = text
      self.approval = approval
      self.isDrawn = isDrawn
      self.from = from
      self.to = to
    }

    /// Whether it is in force on a day.
    public func isInForce(on day: CivilDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (to.map { day < $0 } ?? true)
    }
  }

  /// A marker: as the register has it, or as it was recorded.
  public struct Marker: Hashable, Sendable {
    /// Of a recorded one; `nil`: that of the register.
    public var ordinal: Int?
    public var place: Stated<String>
    public var contents: MarkerContents
    public var isStanding: Bool

    public init(
      ordinal: Int?, place: Stated<String>, contents: MarkerContents, isStanding: Bool = true
    ) {
      self.ordinal = ordinal
      self.place = place
      self.contents = contents
      self.isStanding = isStanding
    }
  }

  /// An archive: as the register has it, or as it was recorded.
  public struct Archive: Hashable, Sendable {
    public var isRecorded: Bool
    public var number: Stated<String>
    public var volumes: Int?
    public var updatedOn: CivilDate?
    public var keeper: String?

    public init(
      isRecorded: Bool, number: Stated<String>, volumes: Int? = nil, updatedOn: CivilDate? = nil,
      keeper: String? = nil
    ) {
      self.isRecorded = isRecorded
      self.number = number
      self.volumes = volumes
      self.updatedOn = updatedOn
      self.keeper = keeper
    }
  }

  /// A responsible person (责任人) of the register.
  public struct Person: Hashable, Sendable {
    public var role: ResponsibleRole
    public var name: StatedState
    public var hasUnit: Bool
    /// The day from which; `nil`: not known, it counts as so.
    public var since: CivilDate?

    public init(
      role: ResponsibleRole, name: StatedState, hasUnit: Bool, since: CivilDate? = nil
    ) {
      self.since = since
      self.role = role
      self.name = name
      self.hasUnit = hasUnit
    }
  }

  public var site: MarkerRules.Site
  /// Codes of the parts of the body.
  public var parts: [String] = []
  /// In the order of the register, all that there are.
  public var lines: [Line] = []
  public var registeredMarker: Marker?
  /// In the order of their ordinals.
  public var recordedMarkers: [Marker] = []
  public var registeredArchive: Archive?
  public var recordedArchive: Archive?
  /// In the order of the register.
  public var persons: [Person] = []

  public init(site: MarkerRules.Site) { self.site = site }
}
