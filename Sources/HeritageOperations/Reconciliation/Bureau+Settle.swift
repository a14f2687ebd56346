package import Heritage
import HeritageStore

/// A difference that was settled, and the hazard registered by it.
package struct SettlementDone: Hashable, Sendable {
  package var reference: String
  package var difference: DifferenceClass
  package var decision: SettlementDecision
  package var hazard: String?
}

extension Bureau {
  /// Settles differences (处理差异) of a period by one decision with a reason. `references` are `UNIT:POSITION` as
  /// shown. To register an unlisted row gives it a hazard, as a closing entry of the period.
  package func settle(
    _ reference: String, _ references: [String], _ decision: SettlementDecision, reason: String,
    isDryRun: Bool = false
  ) throws -> [SettlementDone] {
    try write(commit: !isDryRun) { session in
      let period = try session.read.period(reference)
      let lines = try session.read.differences(period: period.number)
      var unmet: [ReconciliationCondition] = []
      if period.state == .sealed { unmet.append(.periodSealed(period.name)) }
      if reason.isBlank { unmet.append(.reasonMissing) }
      var chosen: [DifferenceSummary] = []
      for name in references {
        guard let line = lines.first(where: { $0.reference == name && $0.difference != .matched })
        else {
          unmet.append(.noSuchDifference(period: period.name, reference: name))
          continue
        }
        if line.decision != nil {
          unmet.append(.alreadySettled(period: period.name, reference: name))
        } else if !decision.settles(line.difference) {
          unmet.append(.decisionDoesNotFit(decision, line.difference))
        }
        chosen.append(line)
      }
      guard unmet.isEmpty else {
        throw ReconciliationRefusal(
          act: .differenceSettled, period: period.name, conditions: unmet)
      }
      return try chosen.map { try Self.settle($0, decision, reason, period, session) }
    }
  }

  private static func settle(
    _ line: DifferenceSummary, _ decision: SettlementDecision, _ reason: String,
    _ period: PeriodSummary, _ session: WriteSession
  ) throws -> SettlementDone {
    let closing = period.state == .cutOff ? period.endsOn : nil
    let hazard =
      decision == .register
      ? try register(line, period, closing, session) : nil
    try session.append(
      .period(period.number), .differenceSettled,
      .members([
        "comparison": .string(line.comparison), "comparisonRevision": .integer(line.revision),
        "position": .integer(line.position), "decision": .string(decision.rawValue),
        "reason": .string(reason), "hazard": hazard.map(JSONValue.string),
      ]), bookedOn: closing)
    return SettlementDone(
      reference: line.reference, difference: line.difference, decision: decision, hazard: hazard)
  }

  /// Registers an unlisted row as a hazard of the unit that reported it.
  private static func register(
    _ line: DifferenceSummary, _ period: PeriodSummary, _ closing: CivilDate?,
    _ session: WriteSession
  ) throws -> String {
    guard let row = try session.read.returnRow(of: line),
      let description = row.description ?? row.item, !description.isBlank
    else {
      throw ReconciliationRefusal(
        act: .differenceSettled, period: period.name,
        conditions: [.itemMissing(reference: line.reference)])
    }
    let checklist = try row.item.flatMap { item in
      try session.read.checklists().first { $0.items.contains { $0.reference == item } }
    }
    let item = checklist?.items.first { $0.reference == row.item }
    let report = HazardReport(
      site: row.site, description: description, type: checklist?.hazardType ?? .other,
      grade: row.grade ?? item?.grade ?? .ordinary, source: .unitReturn, item: item?.reference)
    return try session.register(
      report, ActOptions(occurredOn: closing), inspection: nil, bookedOn: closing
    ).hazard
  }
}
