/// What an act on a case says.
public struct CaseTerms: Hashable, Sendable {
  /// Who consented, approved or refused: an authority.
  public var body: String
  /// Title and number of its document.
  public var document: String
  /// Why it was refused, withdrawn, closed.
  public var reason: String
  /// What was said beside it: conditions of a consent or an approval.
  public var conditions: String

  public init(
    body: String = "", document: String = "", reason: String = "", conditions: String = ""
  ) {
    self.body = body
    self.document = document
    self.reason = reason
    self.conditions = conditions
  }
}
