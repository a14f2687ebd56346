/// What an act on a case asks for and does not find.
public enum CaseCondition: Hashable, Sendable {
  /// Why a case needs a consent: what its screening came to.
  public struct Touch: Hashable, Sendable {
    public var conclusion: ScreeningConclusion
    /// The day of the application, whose law applies.
    public var appliedOn: CivilDate
    /// Zones nearby that are not drawn, as `KS6-07 P1`.
    public var undrawn: [String]
    /// Who is to consent, as far as the register says.
    public var consentingBodies: [String]

    public init(_ facts: CaseRules.Facts) {
      conclusion = facts.conclusion
      appliedOn = facts.appliedOn
      undrawn = facts.undrawn
      consentingBodies = facts.consentingBodies
    }
  }

  case wrongState(CaseState)
  /// Works that touch a zone, or may, are approved after consent: by the law of the day of the application.
  case consentMissing(Touch)
  /// Works that touch a zone, or may, are decided before the case is closed.
  case undecided(Touch)
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)
  /// Whom the register names, where it does.
  case bodyMissing(expected: [String])
  /// The register names others for every site that is touched.
  case wrongBody(String, expected: [String])
  /// The register names nobody, or others, and leaves room for a body with a paper.
  case authorityMissing(String, sites: [String], named: [String])
  /// The body that the register names for a site is not among those that approve; all that have to.
  case approverMissing(String, site: String, all: [String])
  /// The body that the register names for a site has not consented.
  case consentOfMissing(String, site: String)
  /// The register names nobody to consent for these sites, and no consent so far came with the paper of whom to ask.
  case consentOnPaperMissing(sites: [String])
  case documentMissing, reasonMissing, applicantMissing, projectMissing
  /// The application lies after the day it was received.
  case appliedAfterReceipt(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .wrongState, .undecided: "E-CASE-STATE"
    case .consentMissing, .consentOfMissing, .consentOnPaperMissing: "E-CASE-CONSENT"
    case .wrongBody, .authorityMissing, .approverMissing: "E-CASE-BODY"
    case .inTheFuture, .beforeTheLastAct, .appliedAfterReceipt: "E-CASE-DATE"
    case .bodyMissing, .documentMissing, .reasonMissing, .applicantMissing, .projectMissing:
      "E-CASE-TERMS"
    }
  }
}
