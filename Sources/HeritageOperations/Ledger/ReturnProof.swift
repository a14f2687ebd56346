package import Heritage
package import HeritageStore

/// What the returns prove of a hazard's rectification (R5): the matched row, or what is lacking.
struct ReturnProof {
  private(set) var match: DifferenceSummary?
  private(set) var findings: [UnmetCondition] = []

  /// Looks in the returns of the running and of the last cut-off period. Where neither proves it, what is lacking
  /// is told of the one it would belong to: that which is cut off, if the claim lies in it; else the running one.
  ///
  /// What was fixed on the spot needs no proof by a return.
  init(of hazard: HazardSummary, _ facts: HazardFacts, _ session: ReadSession) throws {
    if hazard.isOnTheSpot { return }
    let periods = try session.periods()
    let eligible = [
      periods.last { $0.state == .running }, periods.last { $0.state != .running },
    ].compactMap { $0 }
    guard !eligible.isEmpty else {
      findings = [.noPeriod]
      return
    }
    let lines = try session.differences(hazard: hazard.number)
    for period in eligible {
      let found = try Self.examine(hazard, facts, period, lines, session)
      if let match = found.match {
        self.match = match
        findings = []
        return
      }
      if findings.isEmpty || Self.isWaiting(period, for: facts) { findings = found.findings }
    }
  }

  private static func isWaiting(_ period: PeriodSummary, for facts: HazardFacts) -> Bool {
    guard period.state == .cutOff else { return false }
    return facts.claimedOn.map { $0 <= period.endsOn } ?? true
  }

  private static func examine(
    _ hazard: HazardSummary, _ facts: HazardFacts, _ period: PeriodSummary,
    _ lines: [DifferenceSummary], _ session: ReadSession
  ) throws -> (match: DifferenceSummary?, findings: [UnmetCondition]) {
    let mine = lines.filter { $0.period == period.number && $0.difference != .duplicate }
    // After a transfer the unit on whose ledger it stood then.
    let unit = mine.first?.unit ?? hazard.unit
    guard
      let unitReturn = try session.unitReturns(period: period.number).first(where: {
        $0.unit == unit
      })
    else { return (nil, [.noReturnLoaded(unit: hazard.unitName, period: period.name)]) }
    guard unitReturn.comparisonRevision != nil else {
      return (nil, [.returnNotCompared(unit: unit, period: period.name)])
    }
    var findings: [UnmetCondition] = []
    let match = mine.first { line in
      line.status == .rectified
        && (line.difference == .matched || line.decision?.proves(line.difference) == true)
    }
    if let line = mine.first(where: { $0.awaitsProof }) {
      findings.append(.lineNotSettled("\(period.name) \(line.reference)", line.difference))
    } else if match == nil {
      findings.append(
        .notReportedRectified(
          mine.first?.difference, mine.first?.status, period: period.name))
    }
    if let claimedOn = facts.claimedOn, unitReturn.asOf < claimedOn {
      findings.append(.returnBeforeClaim(asOf: unitReturn.asOf, claimedOn: claimedOn))
    }
    return findings.isEmpty ? (match, []) : (nil, findings)
  }
}

extension ReadSession {
  /// What the returns lack that would prove a hazard's rectification (R5); empty where they prove it.
  package func strikeOffFindings(of hazard: HazardSummary) throws -> [UnmetCondition] {
    try ReturnProof(of: hazard, facts(of: hazard), self).findings
  }
}

extension DifferenceSummary {
  /// Whether it would prove a rectification, were it settled.
  fileprivate var awaitsProof: Bool {
    decision == nil && status == .rectified
      && (difference == .nearMiss || difference == .fieldDiffers)
  }
}
