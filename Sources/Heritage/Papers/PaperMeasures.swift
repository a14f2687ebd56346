/// The list of measures and responsibilities (整改措施和责任清单) as paper shows it: what there is to say, ready to be
/// laid out.
public struct PaperMeasures: Sendable {
  /// A hazard.
  public struct Row: Hashable, Sendable {
    public var number = ""
    public var site = ""
    /// `nil` where the site is in force no longer.
    public var address: String?
    public var problem = ""
    public var grade = ""
    /// The measure, and what is laid down beside it, each on a line.
    public var measures: [String] = []
    public var unit = ""
    public var person = ""
    public var deadline = ""
    /// What is known of the funds, each thing on a line.
    public var funds: [String] = []
    /// The state, and what makes it urgent, each on a line.
    public var state: [String] = []

    public init() {}
  }

  /// What stands on one unit's ledger.
  public struct Group: Hashable, Sendable {
    /// The unit with its counts.
    public var heading: String
    /// The unit's name, and one count for each of the columns of ``PaperMeasures/countHeadings``.
    public var name: String
    public var counts: [Int]
    public var rows: [Row]

    public init(heading: String, name: String, counts: [Int], rows: [Row]) {
      self.heading = heading
      self.name = name
      self.counts = counts
      self.rows = rows
    }
  }

  public var bureau: String
  /// The one unit that it is for; `nil` for all.
  public var unit: String?
  /// The day that it tells of, and the day of printing.
  public var asOf: CivilDate
  public var printedOn: CivilDate
  /// What is listed, in words.
  public var scope: String
  public var countHeadings: [String] = []
  public var groups: [Group] = []
  /// All of them together; its rows stand in the groups.
  public var total: Group
  /// The journal's head that it was made from: number and hash, lower-case hexadecimal.
  public var head: Int
  public var hash: String
  public var isTrial: Bool
  public var hasSamples = false

  public init(
    bureau: String, unit: String?, asOf: CivilDate, printedOn: CivilDate, scope: String,
    total: Group, head: Int, hash: String, isTrial: Bool
  ) {
    self.bureau = bureau
    self.unit = unit
    self.asOf = asOf
    self.printedOn = printedOn
    self.scope = scope
    self.total = total
    self.head = head
    self.hash = hash
    self.isTrial = isTrial
  }
}
