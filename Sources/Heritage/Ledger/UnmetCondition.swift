/// One reason why an act on a hazard is refused: facts alone; the words stand in
/// `UnmetCondition+Words.swift`. The rules R1 … R10 are described in docs/rules.md.
public enum UnmetCondition: Hashable, Sendable {
  /// The lifecycle does not lead from this state by this act.
  case state(EntryType, HazardState)
  case inTheFuture(CivilDate)
  case beforePreviousAct(CivilDate)
  case lateFactWithoutReason(CivilDate)
  case descriptionMissing
  // R1
  case acceptorOfRectifyingUnit(String)
  case acceptorIsRectifier(String)
  case acceptorRecordedTheClaim
  case acceptorRegisteredTheHazard
  case acceptorOfExecutingUnit(String)
  case acceptorIsHead(String)
  case approverIsAcceptor
  case reviewerIsAcceptor
  // R2
  case measureMissing
  case personMissing
  case deadlineMissing
  case deadlineBeforeOrder(CivilDate)
  /// A major hazard that was never listed, in the state where that is found.
  case majorNeverListed(HazardState)
  case listedStill
  case alreadyListed
  case notListed
  case delistedBeforeAcceptance
  case planMissing
  case interimControlMissing
  // R3
  case doneMissing
  case doneAfterClaim(CivilDate)
  case evidenceMissing
  case beforePictureMissing
  case afterPictureMissing
  /// The picture of that name is given as after the rectification, and shows the hazard before it.
  case sameBeforeAndAfter(String)
  case worksOfAnotherHazard(String)
  case worksNotStarted(String, WorksState)
  case worksNotCarriedOut(String)
  case claimedBeforeWorks(String, startedOn: CivilDate)
  // R4
  case worksNotAccepted(String, WorksState)
  case acceptedBeforeWorks(String, acceptedOn: CivilDate)
  case beforeClaim(CivilDate)
  case majorOnTheSpot
  case rectifierMissing
  case notFoundThatDay(CivilDate)
  case opinionMissing
  case reasonMissing
  // R5
  case notAccepted
  case noReturnLoaded(unit: String, period: String)
  case noPeriod
  case returnNotCompared(unit: String, period: String)
  case notReportedRectified(DifferenceClass?, ReportedStatus?, period: String)
  case returnBeforeClaim(asOf: CivilDate, claimedOn: CivilDate)
  /// A line of the comparison that proves it once it is settled so.
  case lineNotSettled(String, DifferenceClass)
  // R6
  case notOverdue(CivilDate)
  case untilMissing
  case untilNotLater(CivilDate)
  case askedAfterDeadline(deadline: CivilDate, askedOn: CivilDate)
  case applicationMissing(CivilDate)
  case appliedInTheFuture(CivilDate)
  case extensionPending(CivilDate)
  case noExtensionPending
  case deciderIsRequester
  // R7
  case lookBackEnded
  // What an act beside the path needs
  case documentMissing
  case authorityMissing
  case bodyMissing
  case unitSucceeded(String, by: String)
  case unitIsItsOwn(String)
  case gradeIsItsOwn(HazardGrade)
  case hazardIsItself
  case hazardOfAnotherSite(String, site: String)
  case hazardNotOpen(String, HazardState)
  case alreadyLinked(String)
  case personWithoutOrder
  case nothingToReassign
  case officerHasLeft
  case wordMissing
  case wordIsTheSame
  case controlMissing
  case reviewNotLater(CivilDate)
  case fundsNotLacking
  // Exceptions
  case approverMissing
  case approverIsFavoured(String)
  case exceptionGrantedAlready
}
