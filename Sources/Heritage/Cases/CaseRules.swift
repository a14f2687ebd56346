/// The rules of casework, as pure functions. The database keeps the same.
public enum CaseRules {
  /// What the rules look at.
  public struct Facts: Hashable, Sendable {
    public var number: String
    public var state: CaseState
    /// What the screening at its opening came to.
    public var conclusion: ScreeningConclusion
    /// The day of the application, whose law applies.
    public var appliedOn: CivilDate
    /// The day of the last act.
    public var lastOn: CivilDate
    /// The sites that are touched, or may be.
    public var sites: [CaseSite] = []
    /// Zones nearby that are not drawn, as `KS6-07 P1`.
    public var undrawn: [String] = []
    /// The bodies that have consented so far.
    public var consents: [String] = []
    /// Whether one of them came with the paper by which its body is the one to ask.
    public var hasConsentOnPaper = false

    public init(
      number: String, state: CaseState, conclusion: ScreeningConclusion, appliedOn: CivilDate,
      lastOn: CivilDate
    ) {
      self.number = number
      self.state = state
      self.conclusion = conclusion
      self.appliedOn = appliedOn
      self.lastOn = lastOn
    }

    /// The bodies that are to consent before an approval, and to approve, as far as the register says.
    public var consentingBodies: [String] { bodies(\.consentingBody) }
    public var approvingBodies: [String] { bodies(\.approvingBody) }

    private func bodies(_ body: (CaseSite) -> Stated<String>) -> [String] {
      sites.compactMap { body($0).value }.eachOnce
    }
  }

  /// Every condition that an act does not meet; none where it may be done.
  public static func unmet(
    _ act: EntryType, _ terms: CaseTerms, _ facts: Facts, on day: CivilDate, today: CivilDate
  ) -> [CaseCondition] {
    var unmet: [CaseCondition] = []
    if CaseLifecycle.next(after: facts.state, act: act) == nil {
      unmet.append(.wrongState(facts.state))
    } else if facts.conclusion.needsConsent {
      let why = CaseCondition.Touch(facts)
      if act == .caseApproved, facts.state != .consented { unmet.append(.consentMissing(why)) }
      if act == .caseClosed, facts.state == .open { unmet.append(.undecided(why)) }
    }
    if day > today { unmet.append(.inTheFuture(today)) }
    if day < facts.lastOn { unmet.append(.beforeTheLastAct(facts.lastOn)) }
    if [.caseConsented, .caseApproved, .caseRefused].contains(act) {
      unmet += unmetBodies(act, terms, facts)
      if terms.document.isBlank { unmet.append(.documentMissing) }
    }
    if [.caseRefused, .caseWithdrawn, .caseClosed].contains(act), terms.reason.isBlank {
      unmet.append(.reasonMissing)
    }
    return unmet
  }

  /// Why the bodies of an act may act; `nil` where no zone is touched, and nobody's consent is asked for.
  public static func basis(
    _ act: EntryType, _ terms: CaseTerms, _ facts: Facts
  ) -> CaseBodyBasis? {
    guard !facts.sites.isEmpty, !terms.bodies.isEmpty else { return nil }
    return strangers(act, terms, facts).isEmpty && terms.authority.isBlank ? .register : .paper
  }

  /// Those of the bodies stated that the register names for none of the sites.
  private static func strangers(
    _ act: EntryType, _ terms: CaseTerms, _ facts: Facts
  ) -> [String] {
    let named = facts.sites.flatMap { $0.named(for: act) }.compactMap(\.value)
    return terms.bodies.filter { !named.contains($0) }
  }

  /// Who consents, approves or refuses is data of every site that is touched, as for works and for use. Where the
  /// register does not say it, the body is stated with the paper by which it is the one to ask.
  private static func unmetBodies(
    _ act: EntryType, _ terms: CaseTerms, _ facts: Facts
  ) -> [CaseCondition] {
    let named = facts.sites.flatMap { $0.named(for: act) }.compactMap(\.value).eachOnce
    guard !terms.bodies.isEmpty else { return [.bodyMissing(expected: named)] }
    guard !facts.sites.isEmpty else { return [] }
    let strangers = strangers(act, terms, facts)
    let undecided = facts.sites.filter { !$0.isDecided(for: act) }
    if !strangers.isEmpty, undecided.isEmpty {
      return strangers.map { .wrongBody($0, expected: named) }
    }
    var unmet: [CaseCondition] = []
    if !strangers.isEmpty, terms.authority.isBlank {
      unmet = strangers.map {
        .authorityMissing($0, sites: undecided.map(\.site), named: named)
      }
    }
    // Approving is for all sites: where the register names nobody for one, a body that it names for another does not
    // answer for it by that.
    let unnamed = undecided.filter { $0.touch == .protectionArea }.map(\.site)
    if act == .caseApproved, strangers.isEmpty, !unnamed.isEmpty, terms.authority.isBlank {
      unmet = [.authorityMissing(terms.bodies.joined(separator: "；"), sites: unnamed, named: named)]
    }
    return act == .caseApproved ? unmet + unmetOfApproval(terms, facts) : unmet
  }

  /// Of each site whose protection area is touched, the body that the register names has approved, after the consent of
  /// the one that it names.
  private static func unmetOfApproval(_ terms: CaseTerms, _ facts: Facts) -> [CaseCondition] {
    let protected = facts.sites.filter { $0.touch == .protectionArea }
    let all = (terms.bodies + protected.compactMap(\.approvingBody.value)).eachOnce
    var unmet: [CaseCondition] = []
    for site in protected {
      if let body = site.approvingBody.value, !terms.bodies.contains(body) {
        unmet.append(.approverMissing(body, site: site.site, all: all))
      }
      // Before any consent, that there is none is said of the case as a whole.
      if let body = site.consentingBody.value, facts.state == .consented,
        !facts.consents.contains(body)
      {
        unmet.append(.consentOfMissing(body, site: site.site))
      }
    }
    let unnamed = protected.filter { $0.consentingBody.value == nil }.map(\.site)
    if facts.state == .consented, !unnamed.isEmpty, !facts.hasConsentOnPaper {
      unmet.append(.consentOnPaperMissing(sites: unnamed))
    }
    return unmet
  }

  /// Every condition that opening a case does not meet.
  public static func unmetForOpening(
    applicant: String, project: String, appliedOn: CivilDate, on day: CivilDate, today: CivilDate
  ) -> [CaseCondition] {
    var unmet: [CaseCondition] = []
    if applicant.isBlank { unmet.append(.applicantMissing) }
    if project.isBlank { unmet.append(.projectMissing) }
    if day > today { unmet.append(.inTheFuture(today)) }
    if appliedOn > day { unmet.append(.appliedAfterReceipt(day)) }
    return unmet
  }
}
