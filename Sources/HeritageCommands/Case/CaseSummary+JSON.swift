import Heritage
import HeritageStore

extension CaseSummary {
  /// As `--json` gives it, with what a verb adds.
  func json(on day: CivilDate, extra: [String: JSONValue?] = [:]) -> JSONValue {
    .shown(
      [
        "overdue": .bool(isOverdue(on: day)),
        "number": .string(number), "state": .string(state.rawValue),
        "applicant": .string(applicant), "project": .string(project),
        "place": place.map(JSONValue.string), "appliedOn": .string(appliedOn.description),
        "dueOn": .string(dueOn.description), "footprint": .string(footprintName),
        "conclusion": .string(conclusion.rawValue), "needsConsent": .bool(needsConsent),
        "decidedOn": decidedOn.map { .string($0.description) },
        "lastOn": .string(lastOn.description),
        "unregisteredBodies": .array(unregisteredBodies.map(JSONValue.string)),
      ].merging(extra) { $1 })
  }
}
