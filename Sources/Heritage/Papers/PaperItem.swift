/// One hazard as a paper tells of it: the ledger and the acts in force when the paper was made, so that it reads the
/// same whenever it is printed.
public struct PaperItem: Hashable, Sendable {
  /// The order in force.
  public struct Order: Hashable, Sendable {
    public var measure = ""
    public var deadline = ""
    /// The day that was stated, where it is a day off and the deadline was moved.
    public var statedDeadline: String?
    public var person = ""
    public var funds: String?
    public var interimControl: String?
    public var plan: String?

    public init() {}
  }

  /// The claim in force.
  public struct Claim: Hashable, Sendable {
    public var done = ""
    public var doneOn = ""
    public var claimedOn = ""
    public var rectifier = ""
    /// Code and name of the officer who recorded it.
    public var recorder = ""
    public var pictures: [PaperPicture] = []

    public init() {}
  }

  /// A step on the way to the strike-off: who, when, with what words.
  public struct Step: Hashable, Sendable {
    public var officer: String
    public var day: String
    public var words: String

    public init(officer: String, day: String, words: String) {
      self.officer = officer
      self.day = day
      self.words = words
    }
  }

  public var number: String
  public var siteName = ""
  public var address = ""
  /// Name of the unit on whose ledger it stands.
  public var unitName = ""
  public var type = HazardType.other
  public var grade = HazardGrade.ordinary
  public var description = ""
  /// The checklist item it failed.
  public var subject: String?
  public var foundOn = ""
  public var photographs: [PaperPicture] = []
  public var isOnTheSpot = false
  public var order: Order?
  public var claim: Claim?
  public var acceptance: Step?
  /// Paper and authority of the supervised listing, and of the delisting.
  public var listing: Step?
  public var delisting: Step?
  public var strikeOff: Step?
  /// Number of the strike-off, and the row of a return that proves it.
  public var strikeOffNumber = ""
  public var proof: String?
  public var lookBackDue = ""
  /// The exception that the acceptance or the strike-off rests on.
  public var exceptions: [String] = []

  public init(number: String) { self.number = number }
}
