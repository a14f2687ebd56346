/// What an act on a case says.
public struct CaseTerms: Hashable, Sendable {
  /// Who consented, approved or refused: an authority; several are separated by a semicolon.
  public var body: String
  /// The paper by which an authority that the register does not name is the one to ask.
  public var authority: String
  /// Title and number of its document.
  public var document: String
  /// Why it was refused, withdrawn, closed.
  public var reason: String
  /// What was said beside it: conditions of a consent or an approval.
  public var conditions: String

  public init(
    body: String = "", document: String = "", reason: String = "", conditions: String = "",
    authority: String = ""
  ) {
    self.body = body
    self.authority = authority
    self.document = document
    self.reason = reason
    self.conditions = conditions
  }

  /// The authorities named, each once.
  public var bodies: [String] { Self.bodies(in: body) }

  /// The authorities that a text names, as an act on a case holds them.
  public static func bodies(in text: String) -> [String] {
    text.split(whereSeparator: { $0 == "；" || $0 == ";" }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
