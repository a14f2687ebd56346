import HeritageTestSupport

/// Hazards that protective works cure: their claim rests on the works, their acceptance waits for those of the works.
enum CuredHazardRefusals {
  private typealias Works = WorksRefusals

  static let all: [Refusal] = hazards + executors

  private static func claim(on works: String, of number: String = Works.hazard) -> Forgery {
    RefusalText.claim(number, doneOn: "2026-04-08").with {
      $0.payload = "json_set(\($0.payload), '$.works', '\(works)')"
    }
  }

  private static let hazards: [Refusal] =
    [
      ("for another hazard", "", claim(on: Works.begun, of: SampleLedger.ordered[0])),
      ("that do not exist", "", claim(on: "GC-0")),
      ("that have not begun", freshForHazard, claim(on: Works.fresh)),
      (
        "that were not carried out",
        freshForHazard + Works.act("closed", Works.fresh, Works.reason).sql,
        claim(on: Works.fresh)
      ),
      (
        "that were given up", Works.act("closed", Works.begun, Works.reason).sql,
        claim(on: Works.begun)
      ),
    ].map { how, given, attempt in
      Refusal(
        "a claim does not rest on works \(how)", .lookedBack, given: given, attempt,
        "E-DB-R3-WORKS: R3 the works are for another hazard, or have not begun",
        by: "claim_rests_on_works_for_the_hazard")
    }
    + [
      Refusal(
        "a hazard is not accepted before the works that cure it", .lookedBack,
        given: claim(on: Works.begun).sql,
        RefusalText.accept(Works.hazard, by: "A02"),
        "E-DB-R4-WORKS: R4 the works that cure the hazard are not accepted",
        by: "acceptance_waits_for_the_works")
    ]

  /// Accepted works of a unit for the hazard, which rests on them.
  private static func cured(by unit: String, head: String = "x") -> String {
    freshForHazard + Works.act("approved", Works.fresh, Works.approval).sql
      + Works.act(
        "started", Works.fresh,
        "{\"head\":\"\(head)\",\"qualification\":\"x\",\"unit\":\"\(unit)\"}"
      )
      .sql
      + Works.ofFresh(Works.acceptance(by: "A03")).sql
      + claim(on: Works.fresh).sql
  }

  /// The hazard's own unit is another, so that it is not what refuses.
  private static let executors: [Refusal] = [
    (
      "the executing unit, named by its code", cured(by: "KS-BC"),
      Works.officer("x", unit: "KS-BC"),
      "R01"
    ),
    (
      "the executing unit, named by its name", cured(by: "巴城镇"),
      Works.officer("x", unit: "KS-BC"), "R01"
    ),
    ("the head of the works", cured(by: "x", head: "示例乙"), "", "A02"),
    (
      "the bureau that carried them out", cured(by: "示例文物局").replacing("A03", with: "Z01"), "",
      "A02"
    ),
  ].map { who, given, more, acceptor in
    Refusal(
      "a hazard is not accepted by \(who)", .lookedBack, given: given + more,
      RefusalText.accept(Works.hazard, by: acceptor),
      "E-DB-R1-WORKS: R1 the acceptor is of the unit that carried the works out",
      by: "acceptance_is_not_by_the_executing_unit")
  }

  private static let freshForHazard = Works.proposal(
    site: Works.hazardSite, causes: Works.cause(Works.hazard)
  ).sql
}
