/// The rules of duties (责任事项), as pure functions. The database keeps the same.
public enum DutyRules {
  /// How a duty stands on a day.
  public static func standing(_ facts: DutyFacts, on today: CivilDate) -> DutyStanding {
    switch facts.state {
    case .fulfilled: return .done
    case .waived: return .waived(facts.waiver ?? .notApplicable)
    case .pending: break
    }
    if facts.isDoneByRecord { return .done }
    if facts.duty.proof != .act, facts.onRecord.state == .notApplicable {
      return .waived(.notApplicable)
    }
    guard facts.publishedOn.value != nil else { return .notStarted(facts.publishedOn.state) }
    guard let due = facts.dueOn else { return .openWithoutTerm }
    let days = today.daysSinceEpoch - due.daysSinceEpoch
    return days > 0 ? .overdue(due, days: days) : .open(due)
  }

  /// Every condition that an act does not meet; none where it may be done.
  public static func unmet(
    _ act: EntryType, _ terms: DutyTerms, _ facts: DutyFacts, on day: CivilDate, today: CivilDate
  ) -> [DutyCondition] {
    var unmet: [DutyCondition] = []
    if DutyLifecycle.next(after: facts.state, act: act) == nil {
      unmet.append(.wrongState(facts.state))
    }
    if act == .dutyExtended || act == .dutyWaived {
      if facts.isDoneByRecord {
        unmet.append(.doneByRecord)
      } else if facts.duty.proof != .act, facts.isCountedByDatabase {
        unmet.append(.countedByDatabase(facts.duty.proof, facts.onRecord))
      }
    }
    if act == .dutyFulfilled || act == .dutyExtended {
      unmet += unmetOfClock(act, terms, facts, on: day)
    }
    if day > today { unmet.append(.inTheFuture(today)) }
    if let last = facts.lastOn, day < last { unmet.append(.beforeTheLastAct(last)) }
    return unmet + missing(act, terms)
  }

  /// A clock that has not started leaves nothing to fulfil or extend; what the record proves is not asserted.
  private static func unmetOfClock(
    _ act: EntryType, _ terms: DutyTerms, _ facts: DutyFacts, on day: CivilDate
  ) -> [DutyCondition] {
    var unmet: [DutyCondition] = []
    if facts.publishedOn.value == nil {
      unmet.append(.notStarted(facts.publishedOn.state))
    } else if act == .dutyFulfilled, let start = facts.startedOn, day < start {
      unmet.append(.beforeTheStart(start))
    }
    if act == .dutyFulfilled, facts.duty.proof != .act {
      unmet.append(.provedByRecord(facts.duty.proof))
    }
    if act == .dutyExtended, let until = terms.until {
      if let due = facts.dueOn {
        if until <= due { unmet.append(.notLater(due)) }
      } else if facts.publishedOn.value != nil {
        unmet.append(.noTerm)
      }
    }
    return unmet
  }

  private static func missing(_ act: EntryType, _ terms: DutyTerms) -> [DutyCondition] {
    var unmet: [DutyCondition] = []
    switch act {
    case .dutyFulfilled:
      if terms.note.isBlank { unmet.append(.noteMissing) }
      if terms.evidenceCount == 0 { unmet.append(.evidenceMissing) }
    case .dutyExtended, .dutyWaived:
      if act == .dutyExtended, terms.until == nil { unmet.append(.untilMissing) }
      if act == .dutyWaived, terms.waiver != .notApplicable, terms.waiver != StatedState.none {
        unmet.append(.waiverMissing)
      }
      if terms.reason.isBlank { unmet.append(.reasonMissing) }
      if terms.document.isBlank { unmet.append(.documentMissing) }
    default: if terms.reason.isBlank { unmet.append(.reasonMissing) }
    }
    return unmet
  }
}
