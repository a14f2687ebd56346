/// One reason why a step of the reconciliation is refused: facts alone; words in
/// `ReconciliationCondition+Words.swift`.
public enum ReconciliationCondition: Hashable, Sendable {
  case periodStillRunning(String)
  case periodNotRunning(String)
  case periodSealed(String)
  case endsInTheFuture(String, CivilDate)
  case startsAfterGap(expected: CivilDate)
  case startsInTheFuture(today: CivilDate)
  case endsBeforeStart(CivilDate)
  case nameTaken(String)
  case earlierPeriodNotSealed(String)
  case returnMissing(period: String, unit: String)
  case returnNotCompared(period: String, unit: String)
  case returnNotAwaited(period: String, unit: String)
  case returnHasCome(period: String, unit: String)
  case differenceNotSettled(period: String, reference: String, DifferenceClass)
  case identityBroken(unit: String, HazardGrade)
  case noSuchDifference(period: String, reference: String)
  case alreadySettled(period: String, reference: String)
  case decisionDoesNotFit(SettlementDecision, DifferenceClass)
  case reasonMissing
  case absenceWithoutReason(period: String, unit: String)
  case itemMissing(reference: String)
}
