import GRDB
package import Heritage

/// A hazard with what is laid down against it: a line of the list of measures and responsibilities (整改措施和责任清单).
package struct HazardMeasure: Hashable, Sendable {
  package var hazard: HazardSummary
  package var terms: HazardTerms
  /// Of the site, as the register in force has it; `nil` where the site is in force no longer.
  package var address: String?
  package var rectifyingUnitName: String?

  /// Where its measure comes from.
  package enum Basis: Hashable, Sendable {
    case ordered(HazardTerms.Order)
    case onTheSpot(HazardTerms.OnTheSpot)
    /// On the ledger, and nothing is laid down yet (未下达整改).
    case notOrdered
    /// Voided or merged before anything was laid down.
    case notApplicable
  }

  package var basis: Basis {
    if let order = terms.order { return .ordered(order) }
    if let done = terms.onTheSpot { return .onTheSpot(done) }
    return hazard.state.isOpen ? .notOrdered : .notApplicable
  }

  /// Where its funds stand (整改资金).
  package enum Funds: Hashable, Sendable {
    case lacking(reviewOn: CivilDate, note: String?)
    case secured(source: String, stated: String?)
    case stated(String)
    /// The order doesn't say.
    case unstated
    case notOrdered
    case notApplicable
  }

  package var funds: Funds {
    switch (terms.fundsRecord, basis) {
    case (.lacking(let day, let note), _): .lacking(reviewOn: day, note: note)
    case (.secured(let source), _): .secured(source: source, stated: terms.order?.funds)
    case (nil, .ordered(let order)): order.funds.map { .stated($0) } ?? .unstated
    case (nil, .notOrdered): .notOrdered
    case (nil, .onTheSpot), (nil, .notApplicable): .notApplicable
    }
  }

  /// What is still missing; nothing once it is off the ledger.
  package var gaps: [MeasureGap] {
    guard hazard.state.isOpen else { return [] }
    var gaps: [MeasureGap] = []
    if case .notOrdered = basis { gaps.append(.notOrdered) }
    if case .lacking = funds { gaps.append(.fundsLacking) }
    if case .unstated = funds { gaps.append(.fundsUnstated) }
    if hazard.grade == .major, hazard.listing == .never { gaps.append(.notListed) }
    return gaps
  }
}

extension ReadSession {
  /// The hazards that a filter asks for with their measures, by unit, then the major ones first, then by number.
  ///
  /// - Parameter rectifyingUnit: only what this unit, or one that has gone over to it, has to rectify.
  package func measures(
    _ filter: HazardFilter, rectifyingUnit: String? = nil
  ) throws -> [HazardMeasure] {
    let hazards = try hazards(filter)
    let terms = try hazardTerms(
      of: hazards.map(\.number),
      upTo: try filter.asOf.map { try lastEntries(bookedBy: $0) })
    let units = try unitsAnswering(as: rectifyingUnit, on: filter.asOf ?? today)
    let (names, addresses) = (try unitNames(), try siteAddresses())
    return hazards.map { hazard in
      let terms = terms[hazard.number] ?? HazardTerms()
      return HazardMeasure(
        hazard: hazard, terms: terms, address: addresses[hazard.site],
        rectifyingUnitName: terms.rectifyingUnit.map { names[$0] ?? $0 })
    }
    .filter { measure in
      units.map { $0.contains(measure.terms.rectifyingUnit ?? "") } ?? true
    }
    .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    .map(\.element)
  }

  /// The measures of hazards, by their whole numbers.
  package func measures(numbers: [String]) throws -> [String: HazardMeasure] {
    let wanted = Set(numbers)
    return try measures(HazardFilter()).filter { wanted.contains($0.hazard.number) }
      .reduce(into: [:]) { $0[$1.hazard.number] = $1 }
  }

  private func siteAddresses() throws -> [String: String] {
    try Row.fetchAll(database, sql: "SELECT site, address FROM site_in_force")
      .reduce(into: [:]) { $0[$1[0]] = $1[1] as String }
  }
}

extension HazardMeasure {
  /// Where it stands in the list, before its number.
  fileprivate var rank: String { "\(hazard.unit)/\(hazard.grade == .major ? 0 : 1)" }
}
