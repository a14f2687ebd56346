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

  /// The acts that a case may need next, as commands, with the bodies that the register names.
  static func next(_ facts: CaseRules.Facts) -> [String] {
    let number = facts.number
    func paper(_ bodies: [String]) -> String {
      let body = bodies.isEmpty ? "机关" : "'\(bodies.joined(separator: "；"))'"
      return "--body \(body) --document 文号"
    }
    let refusal = "wenbao case refuse \(number) \(paper(facts.approvingBodies)) --reason 理由"
    return switch facts.state {
    case .open where facts.conclusion.needsConsent:
      ["wenbao case consent \(number) \(paper(facts.consentingBodies))", refusal]
    case .open: ["wenbao case close \(number) --reason 不触及保护区划"]
    case .consented: ["wenbao case approve \(number) \(paper(facts.approvingBodies))", refusal]
    case .approved, .refused, .withdrawn: ["wenbao case close \(number) --reason 理由"]
    case .closed: ["wenbao case list"]
    }
  }
}
