/// The holidays and working days of a year (节假日安排), as a file delivers them.
public struct CalendarRecord: Hashable, Sendable {
  /// A span of days, both ends included.
  public struct Span: Hashable, Sendable {
    public var kind: CalendarDayKind
    public var name: String
    public var from: CivilDate?
    public var to: CivilDate?
    public var position: SourcePosition

    public init(
      kind: CalendarDayKind, name: String, from: CivilDate?, to: CivilDate?,
      position: SourcePosition
    ) {
      self.kind = kind
      self.name = name
      self.from = from
      self.to = to
      self.position = position
    }

    /// Each day; none where an end is missing or the order is wrong.
    public var days: [CivilDate] {
      guard let from, let to, from <= to else { return [] }
      return (from.daysSinceEpoch...to.daysSinceEpoch).compactMap(CivilDate.init(daysSinceEpoch:))
    }
  }

  public var year: Int
  /// The announcement, and its day.
  public var document = ""
  public var issuedOn: CivilDate?
  public var spans: [Span] = []
  public var position: SourcePosition

  public init(year: Int, position: SourcePosition) {
    self.year = year
    self.position = position
  }
}
