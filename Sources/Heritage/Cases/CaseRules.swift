/// The rules of casework, as pure functions. The database keeps the same.
public enum CaseRules {
  /// What the rules look at.
  public struct Facts: Hashable, Sendable {
    public var number: String
    public var state: CaseState
    /// Whether a zone is touched, or may be.
    public var needsConsent: Bool
    /// The day of the application, whose law applies.
    public var appliedOn: CivilDate
    /// The day of the last act.
    public var lastOn: CivilDate

    public init(
      number: String, state: CaseState, needsConsent: Bool, appliedOn: CivilDate, lastOn: CivilDate
    ) {
      self.number = number
      self.state = state
      self.needsConsent = needsConsent
      self.appliedOn = appliedOn
      self.lastOn = lastOn
    }
  }

  /// Every condition that an act does not meet; none where it may be done.
  public static func unmet(
    _ act: EntryType, _ terms: CaseTerms, _ facts: Facts, on day: CivilDate, today: CivilDate
  ) -> [CaseCondition] {
    var unmet: [CaseCondition] = []
    if CaseLifecycle.next(after: facts.state, act: act) == nil {
      unmet.append(.wrongState(facts.state))
    } else if facts.needsConsent {
      if act == .caseApproved, facts.state != .consented {
        unmet.append(.consentMissing(appliedOn: facts.appliedOn))
      }
      if act == .caseClosed, facts.state == .open { unmet.append(.undecided) }
    }
    if day > today { unmet.append(.inTheFuture(today)) }
    if day < facts.lastOn { unmet.append(.beforeTheLastAct(facts.lastOn)) }
    if [.caseConsented, .caseApproved, .caseRefused].contains(act) {
      if terms.body.isBlank { unmet.append(.bodyMissing) }
      if terms.document.isBlank { unmet.append(.documentMissing) }
    }
    if [.caseRefused, .caseWithdrawn, .caseClosed].contains(act), terms.reason.isBlank {
      unmet.append(.reasonMissing)
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
