package import Heritage
package import HeritageStore

extension Bureau {
  /// Seals a period (封账): every return in or on record as absent, every difference settled, the identity true.
  /// The statement and its hash go into the entry.
  package func seal(_ reference: String, isDryRun: Bool = false) throws -> StatementSummary {
    try write(commit: !isDryRun) { session in
      let period = try session.read.period(reference)
      let unmet = try Self.unmetForSealing(period, session.read)
      guard unmet.isEmpty else {
        throw ReconciliationRefusal(act: .periodSealed, period: period.name, conditions: unmet)
      }
      let statement = try Statement(of: period, session.read).content
      let hash = Digest.text(of: statement.canonicalText)
      try session.append(
        .period(period.number), .periodSealed,
        ["statement": statement, "statementHash": .string(hash)])
      guard let sealed = try session.read.statements().last else {
        throw StoreError.unknown(RecordReference(.period, period.name))
      }
      return sealed
    }
  }

  /// Everything that stands between a period and its seal.
  package static func unmetForSealing(
    _ period: PeriodSummary, _ session: ReadSession
  ) throws -> [ReconciliationCondition] {
    guard period.state == .cutOff else {
      return [
        period.state == .running
          ? .periodStillRunning(period.name) : .periodSealed(period.name)
      ]
    }
    var unmet: [ReconciliationCondition] = []
    for earlier in try session.periods()
    where earlier.startsOn < period.startsOn && earlier.state != .sealed {
      unmet.append(.earlierPeriodNotSealed(earlier.name))
    }
    let returns = try session.unitReturns(period: period.number)
    for awaited in try session.expectedReturns(period: period.number)
    where awaited.absentReason == nil && !returns.contains(where: { $0.unit == awaited.unit }) {
      unmet.append(.returnMissing(period: period.name, unit: awaited.unit))
    }
    for unitReturn in returns where unitReturn.comparisonRevision == nil {
      unmet.append(.returnNotCompared(period: period.name, unit: unitReturn.unit))
    }
    for line in try session.differences(period: period.number) where line.isOpen {
      unmet.append(
        .differenceNotSettled(
          period: period.name, reference: line.reference, line.difference))
    }
    for row in try session.rollForward(period: period.number) where !row.isBalanced {
      unmet.append(.identityBroken(unit: row.unit, row.grade))
    }
    return unmet
  }
}
