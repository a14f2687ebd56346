import Heritage
package import HeritageStore

/// What the comparison of one unit's return gave.
package struct ComparisonOutcome: Hashable, Sendable {
  package var unit: String
  package var unitReturn: UnitReturnSummary
  /// Nothing had changed since the last comparison of the same delivery.
  package var isUnchanged: Bool
  package var lines: [DifferenceSummary]
}

extension Bureau {
  /// Compares (对账) the returns of a period with the ledger: of one unit, or all that have come.
  ///
  /// A comparison whose outcome has not changed is not written again. One whose differences have been settled
  /// is left alone unless `again` asks for it, since a new comparison needs new settlements.
  package func compare(
    _ reference: String, unit: String? = nil, again: Bool = false, isDryRun: Bool = false
  ) throws -> (period: PeriodSummary, outcomes: [ComparisonOutcome]) {
    try write(commit: !isDryRun) { session in
      let period = try session.read.period(reference)
      if period.state == .sealed {
        throw ReconciliationRefusal(
          act: .returnCompared, period: period.name, conditions: [.periodSealed(period.name)])
      }
      let unit = try unit.map { try session.read.unit($0).code }
      let returns = try session.read.unitReturns(period: period.number)
        .filter { unit == nil || $0.unit == unit }
      if let unit, returns.isEmpty {
        throw ReconciliationRefusal(
          act: .returnCompared, period: period.name,
          conditions: [.returnMissing(period: period.name, unit: unit)])
      }
      var outcomes: [ComparisonOutcome] = []
      for unitReturn in returns {
        let isSettled = try session.read.differences(period: period.number, unit: unitReturn.unit)
          .contains { $0.decision != nil }
        let isUnchanged =
          try isSettled && !again && unitReturn.comparisonRevision != nil
          || Self.compare(unitReturn, period, session)
        outcomes.append(
          ComparisonOutcome(
            unit: unitReturn.unit, unitReturn: unitReturn, isUnchanged: isUnchanged,
            lines: try session.read.differences(period: period.number, unit: unitReturn.unit)))
      }
      return (period, outcomes)
    }
  }

  /// Writes a comparison, unless the newest one of this delivery says the same.
  private static func compare(
    _ unitReturn: UnitReturnSummary, _ period: PeriodSummary, _ session: WriteSession
  ) throws -> Bool {
    let head = try session.read.registry().headSeq
    let pairings = Comparison.compare(
      ledger: try session.read.ledger(unit: unitReturn.unit, asOf: unitReturn.asOf, head: head),
      rows: try session.read.reportedItems(of: unitReturn),
      declaredCount: unitReturn.declaredCount, declaredRectified: unitReturn.declaredRectified)
    if let last = unitReturn.comparisonRevision,
      try session.read.pairings(comparison: unitReturn.key, revision: last) == pairings
    {
      return true
    }
    _ = try session.stage(
      pairings, period: period.number, unit: unitReturn.unit,
      returnRevision: unitReturn.revision, head: head)
    try session.appendContent(
      .period(period.number), .returnCompared,
      [
        "unit": .string(unitReturn.unit), "returnRevision": .integer(unitReturn.revision),
        "head": .integer(head),
      ])
    return false
  }
}
