import Heritage
import HeritageOperations
import HeritageStore

extension RandomLedger {
  /// Cuts the period off, brings every awaited return in, settles and seals; returns the statement's roll-forward.
  mutating func closePeriod(_ period: PeriodSummary) throws -> [RollForward] {
    let awaited = try workshop.bureau().cutOff(period.name).awaited
    for unit in awaited {
      if Int.random(in: 0...4, using: &generator) == 0 {
        try workshop.bureau().recordAbsence(period.name, unit: unit, reason: "示例原因")
      } else {
        _ = try workshop.importText(unitReturn(unit, period))
      }
    }
    _ = try workshop.bureau().compare(period.name)
    try settle(period)
    // What was fixed on the spot is proved by no return: its strike-off belongs to the day it is done.
    for hazard in try workshop.bureau().candidates(for: .hazardStruckOff, unit: nil)
    where !hazard.isOnTheSpot {
      let officer = officers.randomElement(using: &generator)
      do {
        try strikeOff(hazard, as: workshop.bureau(officer))
        legalActs += 1
      } catch is Refusals {
        refusals += 1
      }
    }
    _ = try workshop.bureau().seal(period.name)
    return try workshop.bureau().read { try $0.rollForward(period: period.number) }
  }

  private mutating func settle(_ period: PeriodSummary) throws {
    let lines = try workshop.bureau().read { try $0.differences(period: period.number) }
    for line in lines where line.isOpen {
      let fitting = SettlementDecision.allCases.filter { $0.settles(line.difference) }
      let decision = fitting.randomElement(using: &generator) ?? .ledgerStands
      for settled in try settled(line, decision, period) {
        guard let number = settled.hazard else { continue }
        count(try workshop.bureau().read { try $0.hazard(number) }, \.new, 1)
      }
    }
  }

  /// What was reported without a description, as a voided hazard may be, cannot be registered.
  private mutating func settled(
    _ line: DifferenceSummary, _ decision: SettlementDecision, _ period: PeriodSummary
  ) throws -> [SettlementDone] {
    do {
      return try workshop.bureau().settle(
        period.name, [line.reference], decision, reason: "示例理由")
    } catch is ReconciliationRefusal where decision == .register {
      refusals += 1
      return try workshop.bureau().settle(
        period.name, [line.reference], .correctReturn, reason: "示例理由")
    }
  }

  /// A return that agrees with the ledger but for some random faults.
  private mutating func unitReturn(_ unit: String, _ period: PeriodSummary) throws -> String {
    var filter = HazardFilter()
    filter.unit = unit
    let hazards = try workshop.bureau().read { try $0.hazards(filter) }
    var rows: [String] = []
    for hazard in hazards where hazard.state.isOpen || Bool.random(using: &generator) {
      let fault = Int.random(in: 0...9, using: &generator)
      let status: ReportedStatus =
        switch hazard.state {
        case .claimed, .accepted, .struckOff: fault == 0 ? .inProgress : .rectified
        case .ordered: fault == 0 ? .rectified : .inProgress
        default: .notStarted
        }
      let row =
        "<row number=\"\(hazard.number)\" site=\"\(hazard.site)\" status=\"\(status.rawValue)\"/>"
      if fault != 1 { rows.append(row) }
      if fault == 2 { rows.append(row) }
      if fault == 3 {
        rows.append(
          "<row site=\"\(hazard.site)\" status=\"notStarted\"><description>账外示例</description></row>"
        )
      }
    }
    return """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="\(unit)" period="\(period.name)"
        asOf="\(period.endsOn)" preparedBy="示例填报人" preparedOn="\(period.endsOn)"
        declaredCount="\(rows.count + Int.random(in: 0...1, using: &generator))">\(rows.joined())</unitReturn>
      """
  }
}
