import Heritage
import HeritageStore

/// The list of measures and responsibilities (整改措施和责任清单) of a day, with what it was made from.
struct MeasureList {
  let measures: [HazardMeasure]
  /// The day that it tells of.
  let day: CivilDate
  let today: CivilDate
  let registry: RegistrySummary
  let unitNames: [String: String]
  /// Whether there is no hazard at all.
  let isEmptyLedger: Bool
  let asked: UnitFilter

  /// - Throws: `StoreError.unknown` for a unit or a site that there is not.
  init(_ arguments: MeasureArguments, today: CivilDate, _ session: ReadSession) throws {
    let filter = try arguments.filter(today: today)
    asked = try UnitFilter(arguments.unit, session)
    if let unit = arguments.rectifyingUnit { try session.checkUnit(unit) }
    if let site = arguments.site { _ = try session.site(site) }
    try session.checkOfficer(arguments.officer)
    measures = try session.measures(filter, rectifyingUnit: arguments.rectifyingUnit).filter {
      arguments.keeps($0.hazard)
    }
    isEmptyLedger = try measures.isEmpty && session.hazards().isEmpty
    registry = try session.registry()
    unitNames = try session.unitNames()
    day = arguments.asOf ?? today
    self.today = today
  }

  /// By the unit on whose ledger they stand, in order.
  var groups: [MeasureGroup] {
    var groups: [MeasureGroup] = []
    for measure in measures {
      if groups.last?.unit != measure.hazard.unit {
        groups.append(
          MeasureGroup(
            unit: measure.hazard.unit, unitName: measure.hazard.unitName, measures: [], day: day))
      }
      groups[groups.count - 1].measures.append(measure)
    }
    return groups
  }

  /// All of them as one group.
  var whole: MeasureGroup {
    MeasureGroup(unit: "", unitName: "合计", measures: measures, day: day)
  }

  /// What `--json` says beside the lines: the day, the head of the journal that it was made from, and the counts.
  var json: [String: JSONValue?] {
    [
      "asOf": .string(day.description), "head": .integer(registry.headSeq),
      "headHash": .string(registry.headHash), "units": .array(groups.map(\.json)),
    ]
  }
}
