extension HazardChange {
  /// The members of the entry's payload. `hazard` gives the word that a correction replaces.
  public func payload(of hazard: HazardFacts) -> [String: JSONValue?] {
    switch self {
    case .void(let reason): ["reason": .string(reason)]
    case .merge(let into, let reason): ["into": .string(into), "reason": .string(reason)]
    case .link(let other, let reason): ["with": .string(other), "reason": .string(reason)]
    case .transfer(let unit, let document, let reason, let person):
      [
        "to": .string(unit), "document": .string(document), "reason": .string(reason),
        "person": person.map(JSONValue.string),
      ]
    case .reassign(let person, let officer, let reason):
      [
        "person": person.map(JSONValue.string), "officer": officer.map(JSONValue.string),
        "reason": .string(reason),
      ]
    case .regrade(let grade, let reason, let plan, let control):
      [
        "grade": .string(grade.rawValue), "reason": .string(reason),
        "plan": plan.map(JSONValue.string), "interimControl": control.map(JSONValue.string),
      ]
    case .correct(let field, let value, let reason):
      [
        "field": .string(field.rawValue), "old": .string(hazard.word(of: field)),
        "value": .string(value), "reason": .string(reason),
      ]
    default: payloadOfTerms
    }
  }

  private var payloadOfTerms: [String: JSONValue?] {
    switch self {
    case .requestExtension(let until, let reason, let appliedOn):
      [
        "until": (until?.description).map(JSONValue.string), "reason": .string(reason),
        "appliedOn": (appliedOn?.description).map(JSONValue.string),
      ]
    case .decideExtension(let decision, let opinion):
      ["decision": .string(decision.rawValue), "opinion": .string(opinion)]
    case .fundsLacking(let control, let reviewOn, let note):
      [
        "status": "lacking", "interimControl": .string(control),
        "reviewOn": (reviewOn?.description).map(JSONValue.string),
        "note": note.map(JSONValue.string),
      ]
    case .fundsSecured(let note): ["status": "secured", "note": .string(note)]
    case .list(let document, let authority):
      ["document": .string(document), "authority": .string(authority)]
    case .delist(let document, let opinion):
      ["document": .string(document), "opinion": .string(opinion)]
    case .refer(let body, let document, let reason):
      ["to": .string(body), "document": .string(document), "reason": .string(reason)]
    default: [:]
    }
  }
}
