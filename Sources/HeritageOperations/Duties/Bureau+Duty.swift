package import Heritage
package import HeritageStore

/// Acts on duties that were refused: for each duty every condition that is not met. Nothing has been done.
package struct DutyRefusal: Error, Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var duty: String
    package var site: String
    package var batch: String
    package var conditions: [DutyCondition]
  }

  package let act: EntryType
  package let items: [Item]
}

extension Bureau {
  /// One act on a duty of several sites: fulfil, extend, waive, withdraw.
  ///
  /// - Parameter cycle: the due day of a recurring duty; where it is left out, the first that the act fits, as an
  ///   inspector means it: the oldest still owed, or for a withdrawal the last that was done.
  package func act(
    on duty: String, of sites: [String], cycle: CivilDate?, _ act: EntryType, _ terms: DutyTerms,
    evidence: EvidenceInput, _ options: ActOptions
  ) throws -> [SiteDuty] {
    try write(commit: !options.isDryRun) { session in
      let duty = try session.read.duty(duty)
      let day = options.occurredOn ?? session.today
      var terms = terms
      terms.evidenceCount = evidence.count
      let chosen = try sites.eachOnce.map { site in
        var one = try session.read.siteDuty(
          duty, of: site, cycle: cycle, for: act, today: session.today)
        one.facts.isCountedByDatabase = try session.read.databaseCounts(
          duty.proof, of: one.site.code)
        return one
      }
      let refused = chosen.compactMap { one -> DutyRefusal.Item? in
        let unmet = DutyRules.unmet(act, terms, one.facts, on: day, today: session.today)
        return unmet.isEmpty
          ? nil
          : DutyRefusal.Item(
            duty: duty.code, site: one.site.code, batch: one.site.batch, conditions: unmet)
      }
      guard refused.isEmpty else { throw DutyRefusal(act: act, items: refused) }
      for one in chosen { try session.append(act, one, terms, evidence, on: day) }
      return try chosen.map {
        try session.read.siteDuty(
          duty, of: $0.site.code, cycle: $0.facts.cycle?.dueOn, for: act, today: session.today)
      }
    }
  }
}

extension WriteSession {
  fileprivate func append(
    _ act: EntryType, _ one: SiteDuty, _ terms: DutyTerms, _ evidence: EvidenceInput,
    on day: CivilDate
  ) throws {
    func text(_ value: String) -> JSONValue? { value.isBlank ? nil : .string(value.trimmed) }
    try append(
      .duty(one.key), act,
      .members([
        "duty": .string(one.facts.duty.code), "site": .string(one.site.code),
        "cycle": one.facts.cycle.map { .string($0.dueOn.description) }, "note": text(terms.note),
        "reason": text(terms.reason), "document": text(terms.document),
        "until": terms.until.map { .string($0.description) },
        "waiver": terms.waiver.map { .string($0.rawValue) }, "evidence": try keepAll(evidence),
      ]), occurredOn: day)
  }
}

extension ReadSession {
  /// The duty of a site that an act is about.
  ///
  /// - Throws: `StoreError.unknown` where the site does not have it, or not in that cycle;
  ///   `OperationError.dutyBeforeItsFirstCycle` where none has begun.
  package func siteDuty(
    _ duty: DutyRecord, of site: String, cycle: CivilDate?, for act: EntryType?, today: CivilDate
  ) throws -> SiteDuty {
    let site = try self.site(site)
    let all = try siteDuties(SiteFilter(code: site.code), today: today)
      .filter { $0.facts.duty.code == duty.code }
    if let cycle {
      guard let one = all.first(where: { $0.facts.cycle?.dueOn == cycle }) else {
        throw StoreError.unknown(RecordReference(.duty, "\(duty.code)/\(site.code)@\(cycle)"))
      }
      return one
    }
    let fitting = all.filter { one in
      act.map { DutyLifecycle.next(after: one.facts.state, act: $0) != nil }
        ?? one.standing(
          on: today
        ).isOwed
    }
    let chosen = act == .dutyWithdrawn ? fitting.last : fitting.first
    guard let one = chosen ?? all.last else {
      if duty.isRecurring, duty.applies(to: site.category, of: site.batchKind) {
        throw OperationError.dutyBeforeItsFirstCycle(duty: duty.code, site: site.code)
      }
      throw StoreError.unknown(RecordReference(.duty, "\(duty.code)/\(site.code)"))
    }
    return one
  }
}
