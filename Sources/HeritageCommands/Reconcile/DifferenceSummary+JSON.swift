import Heritage
import HeritageStore

extension DifferenceSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "reference": .string(reference), "period": .string(period), "unit": .string(unit),
      "class": .string(difference.rawValue), "hazard": hazard.map(JSONValue.string),
      "line": line.map(JSONValue.integer), "ledgerState": (state?.rawValue).map(JSONValue.string),
      "reportedStatus": (status?.rawValue).map(JSONValue.string),
      "details": .array(
        details.map {
          [
            "field": .string($0.field.rawValue), "ledger": .string($0.ledger),
            "reported": .string($0.reported),
          ]
        }),
      "decision": (decision?.rawValue).map(JSONValue.string),
      "reason": reason.map(JSONValue.string),
    ])
  }
}
