/// What is recorded of a use (使用) of a site.
public struct UseTerms: Hashable, Sendable {
  public var kind: UseKind
  /// What it is used as.
  public var use: String
  public var openness: Openness?
  /// Who uses it.
  public var user: String
  /// In what way it worsens the risk; blank: it does not.
  public var worsens: String
  /// Of a change of use: the permission and who gave it, the consent before it and whose.
  public var permission: String
  public var permittedBy: String
  public var consent: String
  public var consentedBy: String
  /// Conditions attached to the permission: each becomes an item of the site's checklist.
  public var conditions: [String]

  public init(
    kind: UseKind, use: String, openness: Openness?, user: String, worsens: String = "",
    permission: String = "", permittedBy: String = "", consent: String = "",
    consentedBy: String = "", conditions: [String] = []
  ) {
    self.kind = kind
    self.use = use
    self.openness = openness
    self.user = user
    self.worsens = worsens
    self.permission = permission
    self.permittedBy = permittedBy
    self.consent = consent
    self.consentedBy = consentedBy
    self.conditions = conditions
  }
}
