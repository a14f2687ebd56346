import GRDB
package import Heritage

extension ReadSession {
  /// What the rules need to know of a case: the sites of its frozen verdict, with the bodies that the register in force
  /// names for them, and who has consented so far.
  package func facts(of summary: CaseSummary) throws -> CaseRules.Facts {
    let verdict = try frozenVerdict(of: summary)
    var facts = CaseRules.Facts(
      number: summary.number, state: summary.state, conclusion: summary.conclusion,
      appliedOn: summary.appliedOn,
      lastOn: summary.lastOn)
    let undrawn = verdict["undrawnNear"]?.array ?? []
    facts.undrawn = undrawn.compactMap { zone in
      guard let site = zone["site"]?.string, let code = zone["zone"]?.string else { return nil }
      return "\(site) \(code)"
    }
    facts.sites = try touches(of: verdict).map { site, touch in
      let bodies = try bodiesOnRecord(ofSite: site)
      return CaseSite(
        site: site, touch: touch, approvingBody: bodies.approving,
        consentingBody: bodies.consenting)
    }
    let consents = try steps(of: .worksCase(summary.number)).filter { $0.type == .caseConsented }
    facts.consents = consents.flatMap { CaseTerms.bodies(in: $0.payload["body"]?.string ?? "") }
    facts.hasConsentOnPaper = consents.contains { $0.payload["authority"] != nil }
    return facts
  }

  /// The sites that a verdict touches, or may touch, each once with the strictest way, by code.
  private func touches(
    of verdict: JSONValue
  ) throws -> [(site: String, touch: CaseSite.Touch)] {
    var touches: [String: CaseSite.Touch] = [:]
    func add(_ site: String, _ touch: CaseSite.Touch) {
      let order: [CaseSite.Touch] = [.protectionArea, .otherZone, .undecided]
      touches[site] = order.first { $0 == touch || $0 == touches[site] }
    }
    for hit in verdict["hits"]?.array ?? [] {
      guard let site = hit["site"]?.string else { throw Self.impossible("hit without a site") }
      let relation: ScreeningRelation = try term(hit["relation"]?.string ?? "")
      let kind: ZoneKind = try term(hit["kind"]?.string ?? "")
      switch relation {
      case .inside, .partly: add(site, kind == .protectionArea ? .protectionArea : .otherZone)
      case .withinUncertainty: add(site, .undecided)
      case .near: break
      }
    }
    for zone in verdict["undrawnNear"]?.array ?? [] {
      guard let site = zone["site"]?.string else { throw Self.impossible("zone without a site") }
      add(site, .undecided)
    }
    return touches.sorted { $0.key < $1.key }.map { (site: $0.key, touch: $0.value) }
  }

  /// The bodies that the register in force names for works at a site; unknown of a site that has left it since.
  private func bodiesOnRecord(
    ofSite site: String
  ) throws -> (approving: Stated<String>, consenting: Stated<String>) {
    do {
      return try authorities(ofSite: site)
    } catch StoreError.unknown {
      return (.unknown, .unknown)
    }
  }
}
