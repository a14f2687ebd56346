/// A site that the works of a case touch, or may touch, with the bodies that the register names for works there.
public struct CaseSite: Hashable, Sendable {
  /// How much of who decides follows from the register.
  public enum Touch: String, CodedTerm {
    /// The ground reaches into the protection area (保护范围): the register names who approves and who consents first.
    case protectionArea
    /// It reaches into a control zone or setting zone alone, where the law names other bodies by their office
    /// (文物保护法 2017 Art 18, 2024 Art 29), and the register names nobody.
    case otherZone
    /// The line does not decide it, or there is none yet.
    case undecided

    public var displayName: String {
      switch self {
      case .protectionArea: "触及保护范围"
      case .otherZone: "触及建设控制地带（风貌协调区）"
      case .undecided: "是否触及还没有核定"
      }
    }
  }

  public var site: String
  public var touch: Touch
  public var approvingBody: Stated<String>
  public var consentingBody: Stated<String>

  public init(
    site: String, touch: Touch, approvingBody: Stated<String>, consentingBody: Stated<String>
  ) {
    self.site = site
    self.touch = touch
    self.approvingBody = approvingBody
    self.consentingBody = consentingBody
  }

  /// The bodies that the register names for an act: who refuses may be either of them.
  func named(for act: EntryType) -> [Stated<String>] {
    switch act {
    case .caseConsented: [consentingBody]
    case .caseApproved: [approvingBody]
    default: [consentingBody, approvingBody]
    }
  }

  /// Whether nobody but a body that the register names may act: it is asked about the protection area, and answers.
  func isDecided(for act: EntryType) -> Bool {
    touch == .protectionArea && named(for: act).allSatisfy { $0.value != nil }
  }
}
