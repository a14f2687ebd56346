package import Heritage
package import HeritageStore

/// Assessing a risk, or reviewing an assessment, was refused, with every condition that is not met. Nothing has been
/// done.
package struct RiskRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  /// The site assessed, or the number of the assessment reviewed.
  package let subject: String
  package let conditions: [RiskCondition]
}

/// What somebody asks for who assesses a site.
package struct RiskRequest: Sendable {
  package var site: String
  /// Code and version of the method; the newest where they are left out.
  package var method: String?
  package var version: String?
  package var levels: [RiskFactorKind: Int]
  package var notes: [RiskFactorKind: String]
  package var evidence: EvidenceInput

  package init(
    site: String, method: String? = nil, version: String? = nil, levels: [RiskFactorKind: Int],
    notes: [RiskFactorKind: String] = [:], evidence: EvidenceInput = []
  ) {
    self.site = site
    self.method = method
    self.version = version
    self.levels = levels
    self.notes = notes
    self.evidence = evidence
  }
}

/// An assessment with what its method makes of it, and the one in force before.
package struct RiskOutcome: Sendable {
  package var assessment: AssessmentSummary
  package var result: RiskResult
  package var method: RiskMethodRecord
  package var before: SiteRisk?
}

extension Bureau {
  /// Assesses the risk of a site by a published method: people judge, the registry counts, the method computes. It
  /// grades the site once another officer has confirmed it.
  package func assess(_ request: RiskRequest, isDryRun: Bool) throws -> RiskOutcome {
    try write(commit: !isDryRun) { session in
      let site = try session.read.site(request.site)
      let kept = try session.read.method(request.method, version: request.version)
      let method = kept.record
      let unmet = RiskRules.unmet(request.levels, by: method)
      guard unmet.isEmpty else {
        throw RiskRefusal(act: .riskAssessed, subject: site.code, conditions: unmet)
      }
      let counts = try session.read.riskCounts(site: site.code, on: session.today)
      let inputs = RiskRequest.inputs(request.levels, request.notes, counts, method)
      guard let result = RiskScoring.result(inputs, by: method) else {
        throw RiskRefusal(
          act: .riskAssessed, subject: site.code,
          conditions: method.factors.map { .factorMissing($0.kind) })
      }
      let before = try session.read.siteRisks(site: site.code)[site.code]
      let number = try session.nextNumber(.assessment).description
      try session.append(
        .assessment(number), .riskAssessed,
        payload(kept, site.code, inputs, result, try session.keepAll(request.evidence), session))
      return RiskOutcome(
        assessment: try session.read.assessment(number), result: result, method: method,
        before: before)
    }
  }

  private func payload(
    _ method: ReadSession.KeptMethod, _ site: String, _ inputs: [RiskInput], _ result: RiskResult,
    _ evidence: JSONValue?, _ session: WriteSession
  ) -> JSONValue {
    let until = session.today.adding(months: method.record.validMonths) ?? session.today
    return .members([
      "site": .string(site), "method": .string(method.record.code),
      "revision": .integer(method.revision), "version": .string(method.record.version),
      "likelihood": .integer(result.likelihood), "consequence": .integer(result.consequence),
      "score": .integer(result.score), "grade": .string(result.grade.rawValue),
      "validUntil": .string(until.description),
      "factors": .array(
        inputs.map { input in
          .members([
            "factor": .string(input.factor.rawValue), "level": .integer(input.level),
            "count": input.count.map(JSONValue.integer), "note": input.note.map(JSONValue.string),
          ])
        }),
      "evidence": evidence,
    ])
  }

  /// Another officer confirms an assessment, or returns it.
  package func review(
    assessment reference: String, _ act: EntryType, opinion: String, _ options: ActOptions
  ) throws -> AssessmentSummary {
    try write(commit: !options.isDryRun) { session in
      let summary = try session.read.assessment(reference)
      let day = options.occurredOn ?? session.today
      let unmet = RiskRules.unmetForReview(
        act, state: summary.state, assessor: summary.assessor, assessedOn: summary.assessedOn,
        opinion: opinion, by: session.officer.code, on: day, today: session.today)
      guard unmet.isEmpty else {
        throw RiskRefusal(act: act, subject: summary.number, conditions: unmet)
      }
      try session.append(
        .assessment(summary.number), act, ["opinion": .string(opinion.trimmed)], occurredOn: day)
      return try session.read.assessment(summary.number)
    }
  }
}

extension RiskRequest {
  /// The inputs of a method: what people judged, and what the registry counted.
  fileprivate static func inputs(
    _ levels: [RiskFactorKind: Int], _ notes: [RiskFactorKind: String],
    _ counts: [RiskMeasure: Int], _ method: RiskMethodRecord
  ) -> [RiskInput] {
    method.factors.compactMap { factor in
      if let measure = factor.measure {
        let count = counts[measure] ?? 0
        return RiskInput(
          factor: factor.kind, level: RiskScoring.level(ofCount: count, by: factor), count: count,
          note: notes[factor.kind])
      }
      return levels[factor.kind].map {
        RiskInput(factor: factor.kind, level: $0, note: notes[factor.kind])
      }
    }
  }
}

extension ReadSession {
  /// An assessment computed again from its stored inputs, by its own version of the method or by another.
  ///
  /// - Returns: `nil` for the result where that version asks for a factor that was not assessed.
  package func recompute(
    _ summary: AssessmentSummary, version: String?
  ) throws -> (method: RiskMethodRecord, result: RiskResult?) {
    let method = try self.method(summary.method, version: version ?? summary.methodVersion).record
    let inputs = try inputs(of: summary.number).map { input -> RiskInput in
      guard let count = input.count,
        let factor = method.factors.first(where: { $0.kind == input.factor }),
        factor.measure != nil
      else { return input }
      var input = input
      input.level = RiskScoring.level(ofCount: count, by: factor)
      return input
    }
    return (method, RiskScoring.result(inputs, by: method))
  }
}
