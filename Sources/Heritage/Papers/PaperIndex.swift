/// The first page of a folder that is handed on: what it is about, and a link to everything in it.
public struct PaperIndex: Sendable {
  /// A file of the folder.
  public struct Link: Hashable, Sendable {
    public var text: String
    /// From the folder on.
    public var path: String
    public var note: String

    public init(_ text: String, path: String, note: String = "") {
      self.text = text
      self.path = path
      self.note = note
    }
  }

  public struct Group: Hashable, Sendable {
    public var heading: String
    public var links: [Link]

    public init(_ heading: String, _ links: [Link]) {
      self.heading = heading
      self.links = links
    }
  }

  public var title: String
  /// The bureau that keeps the registry, and the day.
  public var bureau: String
  public var printedOn: CivilDate
  public var facts: [(label: String, value: String)]
  public var groups: [Group]
  /// Sentences below, such as what was left out.
  public var remarks: [String]
  /// Of the journal's head, lower-case hexadecimal.
  public var hash: String
  public var isTrial: Bool
  public var isSample: Bool

  public init(
    title: String, bureau: String, printedOn: CivilDate,
    facts: [(label: String, value: String)], groups: [Group], remarks: [String], hash: String,
    isTrial: Bool, isSample: Bool
  ) {
    self.title = title
    self.bureau = bureau
    self.printedOn = printedOn
    self.facts = facts
    self.groups = groups
    self.remarks = remarks
    self.hash = hash
    self.isTrial = isTrial
    self.isSample = isSample
  }
}
