package import Heritage
import HeritageStore

extension Bureau {
  /// Orders the rectification (下达整改) of one or several hazards; each gets an order of its own. Where the
  /// terms name no unit, it is the one on whose ledger the hazard stands. `anew` (重新下达): overdue work gets
  /// another order, and its overdue days are kept.
  package func order(
    _ numbers: [String], _ terms: OrderTerms, anew: Bool = false, _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      let unit = try act.session.read.unit(terms.unit.isBlank ? hazard.unit : terms.unit)
      var actFacts = act.facts()
      actFacts.unit = .init(code: unit.code, successor: unit.successor)
      let number = try act.session.nextNumber(.order).description
      return try act.append(
        anew ? .hazardReordered : .hazardOrdered, hazard,
        unmet: LedgerRules.order(terms, anew: anew, of: facts, actFacts),
        payload: [
          "order": .string(number), "measure": .string(terms.measure),
          "unit": .string(unit.code), "person": .string(terms.person),
          "deadline": (terms.deadline?.description).map(JSONValue.string),
          "funds": terms.funds.map(JSONValue.string),
          "interimControl": terms.interimControl.map(JSONValue.string),
          "plan": terms.plan.map(JSONValue.string),
        ], number: number, dueOn: terms.deadline)
    }
  }
}
