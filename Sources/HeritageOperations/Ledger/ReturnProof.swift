package import Heritage
package import HeritageStore

/// The returns that can prove a rectification (R5), with their lines: those of the running and of the last cut-off period.
struct ReturnsInHand {
  let periods: [PeriodSummary]
  /// By the number of the period.
  let returns: [String: [UnitReturnSummary]]
  /// The lines of their comparisons by hazard.
  let lines: [String: [DifferenceSummary]]

  /// - Parameter hazard: whose lines are asked for; `nil`: those of all hazards.
  init(of hazard: HazardSummary? = nil, _ session: ReadSession) throws {
    let all = try session.periods()
    periods = [all.last { $0.state == .running }, all.last { $0.state != .running }]
      .compactMap { $0 }
    returns = Dictionary(
      uniqueKeysWithValues: try periods.map {
        ($0.number, try session.unitReturns(period: $0.number))
      })
    let lines =
      try hazard.map { try session.differences(hazard: $0.number) }
      ?? periods.flatMap { try session.differences(period: $0.number) }
    self.lines = Dictionary(
      grouping: lines.filter { $0.hazard != nil }, by: { $0.hazard ?? "" })
  }
}

/// What the returns prove of a hazard's rectification (R5): the matched row, or what is lacking.
struct ReturnProof {
  private(set) var match: DifferenceSummary?
  private(set) var findings: [UnmetCondition] = []

  /// Looks in the returns of the running and of the last cut-off period. Where neither proves it, what is lacking
  /// is told of the one it would belong to: that which is cut off, if the claim lies in it; else the running one.
  ///
  /// What was fixed on the spot needs no proof by a return.
  init(of hazard: HazardSummary, claimedOn: CivilDate?, _ returns: ReturnsInHand) {
    if hazard.isOnTheSpot { return }
    guard !returns.periods.isEmpty else {
      findings = [.noPeriod]
      return
    }
    for period in returns.periods {
      let found = Self.examine(hazard, claimedOn, period, returns)
      if let match = found.match {
        self.match = match
        findings = []
        return
      }
      if findings.isEmpty || Self.isWaiting(period, claimedOn) { findings = found.findings }
    }
  }

  private static func isWaiting(_ period: PeriodSummary, _ claimedOn: CivilDate?) -> Bool {
    guard period.state == .cutOff else { return false }
    return claimedOn.map { $0 <= period.endsOn } ?? true
  }

  private static func examine(
    _ hazard: HazardSummary, _ claimedOn: CivilDate?, _ period: PeriodSummary,
    _ returns: ReturnsInHand
  ) -> (match: DifferenceSummary?, findings: [UnmetCondition]) {
    let mine = (returns.lines[hazard.number] ?? []).filter {
      $0.period == period.number && $0.difference != .duplicate
    }
    // After a transfer the unit on whose ledger it stood then.
    let unit = mine.first?.unit ?? hazard.unit
    guard let unitReturn = returns.returns[period.number]?.first(where: { $0.unit == unit }) else {
      return (nil, [.noReturnLoaded(unit: hazard.unitName, period: period.name)])
    }
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
    if let claimedOn, unitReturn.asOf < claimedOn {
      findings.append(.returnBeforeClaim(asOf: unitReturn.asOf, claimedOn: claimedOn))
    }
    return findings.isEmpty ? (match, []) : (nil, findings)
  }
}

extension ReadSession {
  /// What the returns lack that would prove a hazard's rectification (R5); empty where they prove it.
  package func strikeOffFindings(of hazard: HazardSummary) throws -> [UnmetCondition] {
    try ReturnProof(
      of: hazard, claimedOn: facts(of: hazard).claimedOn,
      ReturnsInHand(of: hazard, self)
    ).findings
  }
}

extension DifferenceSummary {
  /// Whether it would prove a rectification, were it settled.
  fileprivate var awaitsProof: Bool {
    decision == nil && status == .rectified
      && (difference == .nearMiss || difference == .fieldDiffers)
  }
}
