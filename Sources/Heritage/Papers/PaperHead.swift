/// What stands at the head and the foot of every paper (文书).
public struct PaperHead: Hashable, Sendable {
  public var kind: DocumentKind
  public var number: String
  public var issuedOn: CivilDate
  /// The bureau that keeps the registry.
  public var bureau: String
  /// Names of the units that send it and get it.
  public var issuer: String
  public var receiver: String
  /// Code and name.
  public var officer: String
  /// Lower-case hexadecimal, whole; its beginning is printed.
  public var hash: String
  public var isTrial: Bool
  public var hasSamples: Bool
  /// Of an inspection that was undone.
  public var isUndone: Bool

  public init(
    kind: DocumentKind, number: String, issuedOn: CivilDate, bureau: String, issuer: String,
    receiver: String, officer: String, hash: String, isTrial: Bool, hasSamples: Bool,
    isUndone: Bool
  ) {
    self.kind = kind
    self.number = number
    self.issuedOn = issuedOn
    self.bureau = bureau
    self.issuer = issuer
    self.receiver = receiver
    self.officer = officer
    self.hash = hash
    self.isTrial = isTrial
    self.hasSamples = hasSamples
    self.isUndone = isUndone
  }

  /// What is printed of the hash in a footer, enough for `verify --against`.
  public var shortHash: String { PrintedHash.short(hash) }
}
