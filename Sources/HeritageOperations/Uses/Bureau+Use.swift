package import Heritage
package import HeritageStore

/// An act on the use of a site was refused, with every condition that is not met. Nothing has been done.
package struct UseRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  /// The site, or the number of the use that is reviewed.
  package let subject: String
  package let conditions: [UseCondition]
}

extension Bureau {
  /// Records how a site is used, or that its use was changed by permission; conditions attached to the permission become
  /// items of its checklist.
  package func recordUse(
    _ terms: UseTerms, of site: String, evidence: EvidenceInput, _ options: ActOptions
  ) throws -> UseSummary {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let known = try session.read.authorities(ofSite: site.code)
      let unmet = UseRules.unmet(
        terms,
        UseRules.Authorities(approving: known.approving.value, consenting: known.consenting.value),
        on: day, today: session.today)
      guard unmet.isEmpty, let openness = terms.openness else {
        throw UseRefusal(act: .useRecorded, subject: site.code, conditions: unmet)
      }
      let number = try session.nextNumber(.use).description
      let conditions = terms.conditions.map(\.trimmed)
      if !conditions.isEmpty {
        try session.stage(
          conditions: conditions, ofUse: number, at: site,
          basis: terms.permission.isBlank ? "使用登记 \(number)" : terms.permission.trimmed, on: day)
      }
      func text(_ value: String) -> JSONValue? { value.isBlank ? nil : .string(value.trimmed) }
      try session.appendContent(
        .use(number), .useRecorded,
        [
          "site": .string(site.code), "kind": .string(terms.kind.rawValue),
          "use": .string(terms.use.trimmed), "openness": .string(openness.rawValue),
          "user": .string(terms.user.trimmed), "worsens": text(terms.worsens),
          "permission": text(terms.permission), "permittedBy": text(terms.permittedBy),
          "consent": text(terms.consent), "consentedBy": text(terms.consentedBy),
          "conditions": conditions.isEmpty ? nil : .array(conditions.map(JSONValue.string)),
          "reviewOn": .string((day.adding(months: UseRules.reviewMonths) ?? day).description),
          "evidence": try session.keepAll(evidence),
        ], occurredOn: day)
      return try session.read.use(number)
    }
  }

  /// The yearly review of a use, or its end: what holds, and whether it worsens the risk from now on.
  package func review(
    use reference: String, _ act: EntryType, opinion: String, worsens: String,
    _ options: ActOptions
  ) throws -> UseSummary {
    try write(commit: !options.isDryRun) { session in
      let summary = try session.read.use(reference)
      let day = options.occurredOn ?? session.today
      let unmet = UseRules.unmetForReview(
        act, state: summary.state, lastOn: summary.lastOn, opinion: opinion, on: day,
        today: session.today)
      guard unmet.isEmpty else {
        throw UseRefusal(act: act, subject: summary.number, conditions: unmet)
      }
      let next = act == .useReviewed ? day.adding(months: UseRules.reviewMonths) : nil
      try session.append(
        .use(summary.number), act,
        .members([
          "opinion": .string(opinion.trimmed),
          "worsens": worsens.isBlank ? nil : .string(worsens.trimmed),
          "reviewOn": next.map { .string($0.description) },
        ]), occurredOn: day)
      return try session.read.use(summary.number)
    }
  }

  /// Records a visit, an activity or publicity at a site (开放、活动、宣传).
  package func hold(
    _ kind: EventKind, title: String, reach: Int?, at site: String, evidence: EvidenceInput,
    _ options: ActOptions
  ) throws -> EventSummary {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let unmet = UseRules.unmetForEvent(title: title, reach: reach, on: day, today: session.today)
      guard unmet.isEmpty, let reach else {
        throw UseRefusal(act: .useHeld, subject: site.code, conditions: unmet)
      }
      let number = try session.nextNumber(.use).description
      try session.append(
        .use(number), .useHeld,
        .members([
          "site": .string(site.code), "kind": .string(kind.rawValue),
          "title": .string(title.trimmed), "reach": .integer(reach),
          "evidence": try session.keepAll(evidence),
        ]), occurredOn: day)
      guard
        let event = try session.read.events(site: site.code).first(where: { $0.number == number })
      else { throw StoreError.unknown(RecordReference(.use, number)) }
      return event
    }
  }
}
