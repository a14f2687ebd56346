/// A form (表): what the registry can fill in, and room for what a person has to write.
public struct PaperForm: Sendable {
  /// A table with its heading; `note` stands small below it.
  public struct Table: Hashable, Sendable {
    public var heading: String
    public var columns: [String]
    public var rows: [[String]]
    public var note: String?

    public init(heading: String, columns: [String], rows: [[String]], note: String? = nil) {
      self.heading = heading
      self.columns = columns
      self.rows = rows
      self.note = note
    }
  }

  /// What is left for the hand: labels with room for a line, and such with room for several.
  public struct Blanks: Hashable, Sendable {
    public var heading: String
    public var lines: [String]
    public var boxes: [String]

    public init(heading: String, lines: [String], boxes: [String]) {
      self.heading = heading
      self.lines = lines
      self.boxes = boxes
    }
  }

  public var title: String
  /// What it is about, below the title.
  public var subject: String
  /// The bureau that keeps the registry, and the day.
  public var bureau: String
  public var printedOn: CivilDate
  /// What holds of the whole form, above everything else.
  public var note: String
  public var factsHeading: String
  public var facts: [(label: String, value: String)]
  public var tables: [Table]
  public var blanks: Blanks
  /// Labels of the lines to be signed.
  public var signs: [String]
  /// Of the journal's head, lower-case hexadecimal.
  public var hash: String
  public var isTrial: Bool
  public var hasSamples: Bool

  public init(
    title: String, subject: String, bureau: String, printedOn: CivilDate, note: String,
    factsHeading: String, facts: [(label: String, value: String)], tables: [Table], blanks: Blanks,
    signs: [String], hash: String, isTrial: Bool, hasSamples: Bool
  ) {
    self.title = title
    self.subject = subject
    self.bureau = bureau
    self.printedOn = printedOn
    self.note = note
    self.factsHeading = factsHeading
    self.facts = facts
    self.tables = tables
    self.blanks = blanks
    self.signs = signs
    self.hash = hash
    self.isTrial = isTrial
    self.hasSamples = hasSamples
  }
}
