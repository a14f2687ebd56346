package import Heritage
package import HeritageStore

/// What an exception (特批) says: on whose word, why, and the paper.
package struct ExceptionTerms: Hashable, Sendable {
  package var condition: ExceptionCondition
  /// For whom.
  package var officer: String
  package var approver: String
  package var reason: String
  package var document: String

  package init(
    condition: ExceptionCondition, officer: String, approver: String, reason: String,
    document: String
  ) {
    self.condition = condition
    self.officer = officer
    self.approver = approver
    self.reason = reason
    self.document = document
  }
}

extension Bureau {
  /// Records that somebody in charge lets an officer do, for one hazard, what R1 forbids (特批). It is used up by
  /// the act that rests on it.
  package func grantException(
    hazard reference: String, _ terms: ExceptionTerms, _ options: ActOptions
  ) throws -> ExceptionSummary {
    try write(commit: !options.isDryRun) { session in
      let hazard = try session.read.hazard(reference)
      guard let officer = try session.read.officer(code: terms.officer) else {
        throw StoreError.unknown(RecordReference(.officer, terms.officer))
      }
      let act = HazardAct(session: session, options: options)
      let unmet = try exceptionFindings(terms, officer, hazard, act)
      guard unmet.isEmpty else {
        throw Refusals([
          Refusal(act: .exceptionGranted, hazard: hazard.number, conditions: unmet)
        ])
      }
      let number = try session.nextNumber(.exception).description
      try session.append(
        .exception(number), .exceptionGranted,
        [
          "hazard": .string(hazard.number), "condition": .string(terms.condition.rawValue),
          "officer": .string(officer.code), "approver": .string(terms.approver),
          "reason": .string(terms.reason), "document": .string(terms.document),
        ], occurredOn: act.occurredOn)
      guard
        let granted = try session.read.exceptions(hazard: hazard.number)
          .first(where: { $0.number == number })
      else { throw StoreError.unknown(RecordReference(.exception, number)) }
      return granted
    }
  }

  private func exceptionFindings(
    _ terms: ExceptionTerms, _ officer: OfficerSummary, _ hazard: HazardSummary, _ act: HazardAct
  ) throws -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if act.occurredOn > act.session.today { unmet.append(.inTheFuture(act.session.today)) }
    if officer.leftOn != nil { unmet.append(.officerHasLeft) }
    if terms.approver.isBlank { unmet.append(.approverMissing) }
    if [officer.code, officer.name].contains(terms.approver) {
      unmet.append(.approverIsFavoured(terms.approver))
    }
    if terms.reason.isBlank { unmet.append(.reasonMissing) }
    if terms.document.isBlank { unmet.append(.documentMissing) }
    if try act.session.read.facts(of: hazard).exceptions[terms.condition]?.contains(officer.code)
      ?? false
    {
      unmet.append(.exceptionGrantedAlready)
    }
    return unmet
  }
}
