package import Heritage
import HeritageStore

extension Bureau {
  /// Orders the rectification (下达整改) of one or several hazards; each gets an order of its own. Where the
  /// terms name no unit, it is the one on whose ledger the hazard stands.
  package func order(
    _ numbers: [String], _ terms: OrderTerms, _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      let unit = terms.unit.isBlank ? hazard.unit : terms.unit
      _ = try act.session.read.unit(unit)
      let number = try act.session.nextNumber(.order).description
      return try act.append(
        .hazardOrdered, hazard, unmet: LedgerRules.order(terms, of: facts, act.facts()),
        payload: [
          "order": .string(number), "measure": .string(terms.measure), "unit": .string(unit),
          "person": .string(terms.person),
          "deadline": (terms.deadline?.description).map(JSONValue.string),
          "funds": terms.funds.map(JSONValue.string),
          "interimControl": terms.interimControl.map(JSONValue.string),
          "plan": terms.plan.map(JSONValue.string),
        ], number: number, dueOn: terms.deadline)
    }
  }
}
