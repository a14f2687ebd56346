package import Heritage
import HeritageStore

extension Bureau {
  /// Orders the rectification (下达整改) of one or several hazards; those of one unit stand on one notice
  /// (整改通知书). Where the
  /// terms name no unit, it is the one on whose ledger the hazard stands; where they name no person, it is who is
  /// directly responsible for the site, and of an order given anew the person of the one before. `anew` (重新下达):
  /// overdue work gets another order, and its overdue days are kept.
  package func order(
    _ numbers: [String], _ terms: OrderTerms, anew: Bool = false, _ options: ActOptions
  ) throws -> [ActDone] {
    try order(numbers, anew: anew, options) { _ in terms }
  }

  /// The same with terms for each hazard, by its whole number.
  package func order(
    _ numbers: [String], anew: Bool = false, _ options: ActOptions,
    terms: (String) -> OrderTerms
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      var terms = terms(hazard.number)
      let deadline = try act.deadline(terms.deadline)
      terms.deadline = deadline?.moved
      let person = terms.person.isBlank ? try act.person(for: hazard, anew: anew) : nil
      if let person { terms.person = person }
      let unit = try act.session.read.unit(terms.unit.isBlank ? hazard.unit : terms.unit)
      var actFacts = act.facts()
      actFacts.unit = .init(code: unit.code, successor: unit.successor)
      let number = try act.paper(.notice, for: unit.code)
      var done = try act.append(
        anew ? .hazardReordered : .hazardOrdered, hazard,
        unmet: LedgerRules.order(terms, anew: anew, of: facts, actFacts),
        payload: [
          "order": number.map(JSONValue.string), "measure": .string(terms.measure),
          "unit": .string(unit.code), "person": .string(terms.person),
          "deadline": (terms.deadline?.description).map(JSONValue.string),
          "statedDeadline": (deadline?.statedIfMoved).map(JSONValue.string),
          "funds": terms.funds.map(JSONValue.string),
          "interimControl": terms.interimControl.map(JSONValue.string),
          "plan": terms.plan.map(JSONValue.string),
        ], number: number, document: number, dueOn: terms.deadline)
      done.deadline = deadline
      done.suppliedPerson = person
      return done
    }
  }
}

extension HazardAct {
  /// Who has to rectify where an order says nothing of it.
  fileprivate func person(for hazard: HazardSummary, anew: Bool) throws -> String? {
    if anew, let person = hazard.person { return person }
    return try session.read.directlyResponsible(site: hazard.site, on: occurredOn)
  }
}
