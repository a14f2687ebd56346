import Heritage

/// Words of casework.
enum CaseWords {
  /// The verb of an act, as it is typed.
  static func verb(of act: EntryType) -> String {
    switch act {
    case .caseConsented: "consent"
    case .caseApproved: "approve"
    case .caseRefused: "refuse"
    case .caseWithdrawn: "withdraw"
    case .caseClosed: "close"
    default: "open"
    }
  }

  /// The acts that a case may need next, as commands.
  static func next(_ number: String, _ state: CaseState, needsConsent: Bool) -> [String] {
    let authority = "--body 机关 --document 文号"
    let refusal = "wenbao case refuse \(number) \(authority) --reason 理由"
    return switch state {
    case .open where needsConsent: ["wenbao case consent \(number) \(authority)", refusal]
    case .open: ["wenbao case close \(number) --reason 不触及保护区划"]
    case .consented: ["wenbao case approve \(number) \(authority)", refusal]
    case .approved, .refused, .withdrawn: ["wenbao case close \(number) --reason 理由"]
    case .closed: ["wenbao case list"]
    }
  }
}
