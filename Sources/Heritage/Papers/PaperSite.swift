/// The file of a site (文物点档案) as a page of paper: what there is to say, ready to be laid out.
public struct PaperSite: Sendable {
  /// A table with its heading.
  public struct Table: Hashable, Sendable {
    public var heading: String
    public var columns: [String]
    public var rows: [[String]]

    public init(heading: String, columns: [String], rows: [[String]]) {
      self.heading = heading
      self.columns = columns
      self.rows = rows
    }
  }

  public var title: String
  /// The bureau that keeps the registry, and the day.
  public var bureau: String
  public var printedOn: CivilDate
  public var facts: [(label: String, value: String)]
  public var tables: [Table]
  /// Of the journal's head, lower-case hexadecimal.
  public var hash: String
  public var isTrial: Bool
  public var isSample: Bool

  public init(
    title: String, bureau: String, printedOn: CivilDate,
    facts: [(label: String, value: String)], tables: [Table], hash: String, isTrial: Bool,
    isSample: Bool
  ) {
    self.title = title
    self.bureau = bureau
    self.printedOn = printedOn
    self.facts = facts
    self.tables = tables
    self.hash = hash
    self.isTrial = isTrial
    self.isSample = isSample
  }
}
