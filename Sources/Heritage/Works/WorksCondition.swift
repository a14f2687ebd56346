/// What an act on protective works asks for and does not find: facts alone; the words stand in
/// `WorksCondition+Words.swift`.
public enum WorksCondition: Hashable, Sendable {
  case wrongState(EntryType, WorksState)
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)
  // Proposal
  case titleMissing, schemeMissing, planMissing
  case planBackwards(from: CivilDate, to: CivilDate)
  case budgetNotPositive
  /// Neither a hazard nor an assessment.
  case noCause
  /// Nor, for maintenance, a reason.
  case noCauseNorReason
  case hazardOfAnotherSite(String, site: String)
  case hazardNotOpen(String, HazardState)
  case assessmentOfAnotherSite(String, site: String)
  // Approval
  case bodyMissing(expected: String?)
  case wrongBody(String, expected: String)
  case documentMissing
  case opinionBodyMissing(expected: String?)
  case wrongOpinionBody(String, expected: String)
  case opinionDocumentMissing
  case opinionDateMissing
  case opinionAfterApproval(CivilDate)
  // Start, progress
  case unitMissing, headMissing, qualificationMissing, progressMissing, paidNotPositive
  // Acceptance
  case acceptorOfExecutingUnit(String)
  case acceptorIsHead(String)
  case acceptorProposed
  case opinionMissing, acceptanceDocumentMissing, evidenceMissing
  // Closing
  case reasonMissing
}
