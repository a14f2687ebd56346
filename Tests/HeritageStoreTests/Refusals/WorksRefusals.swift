import HeritageTestSupport

/// Protective works, and what they have to do with hazards.
enum WorksRefusals {
  static let all: [Refusal] =
    proposals + states + approvals + opinions + terms + acceptors + undoing

  /// Begun in the sample, for the hazard that was sent back; and proposed, at a site whose authorities are unknown.
  static let begun = SampleLedger.works
  private static let proposed = SampleLedger.upkeep
  static let hazard = SampleLedger.sentBack
  static let hazardSite = "KC2-04"
  private static let site = "KS6-01"
  static let fresh = "GC-X"

  static func act(_ name: String, _ number: String, _ payload: String) -> Forgery {
    Forgery("works.\(name)", "works/\(number)", payload)
  }

  static func proposal(
    kind: String = "repair", site: String = site, causes: String, reason: String = "x",
    number: String = fresh
  ) -> Forgery {
    act(
      "proposed", number,
      """
      {"causes":[\(causes)],"kind":"\(kind)","planFrom":"2026-04-08","planTo":"2026-05-08","reason":"\(reason)",\
      "scheme":"x","site":"\(site)","title":"x"}
      """)
  }

  static func cause(_ number: String) -> String {
    "{\"kind\":\"hazard\",\"number\":\"\(number)\"}"
  }

  /// A hazard on the ledger of that site.
  private static let open = cause(SampleLedger.extended)
  private static let assessed = "{\"kind\":\"assessment\",\"number\":\"FX-2026-0001-V\"}"
  static let approval = "{\"body\":\"x\",\"document\":\"x\"}"
  private static let start = "{\"head\":\"x\",\"qualification\":\"x\",\"unit\":\"x\"}"

  private static let proposals: [Refusal] = [
    Refusal(
      "works at an unknown site are refused", .lookedBack,
      proposal(kind: "maintenance", site: "KS0-00", causes: ""), "E-DB-WORKS-SITE: no such site",
      by: "works_are_of_a_site_in_force"),
    Refusal(
      "works for a hazard of another site are refused", .lookedBack,
      proposal(site: "KC2-01", causes: cause(hazard)), notOpen,
      by: "works_cause_is_an_open_hazard_of_the_site"),
    Refusal(
      "works for a hazard that is struck off are refused", .lookedBack,
      proposal(site: hazardSite, causes: cause(SampleLedger.kept)), notOpen,
      by: "works_cause_is_an_open_hazard_of_the_site"),
    Refusal(
      "works for an assessment of another site are refused", .secondReady,
      proposal(causes: assessed),
      "E-DB-WORKS-ASSESSMENT: there is no such assessment of the site",
      by: "works_cause_is_an_assessment_of_the_site"),
    Refusal(
      "a repair is not proposed for a mere reason", .lookedBack, proposal(causes: ""), noCause,
      by: "works_have_a_cause"),
    Refusal(
      "maintenance is not proposed for nothing", .lookedBack,
      proposal(kind: "maintenance", causes: "", reason: " 　"), noCause, by: "works_have_a_cause"),
    Refusal(
      "a number of works is used once", .lookedBack,
      proposal(kind: "maintenance", causes: "", number: begun),
      "E-DB-STATE: state follows from the journal alone", by: "works_guard_add"),
    Refusal(
      "works do not name a cause twice", .secondReady,
      proposal(site: "KS6-02", causes: assessed + "," + assessed),
      "E-DB-STATE: state follows from the journal alone", by: "works_cause_guard_add"),
  ]

  private static let notOpen = "E-DB-WORKS-HAZARD: the hazard is not open, or of another site"
  private static let noCause =
    "E-DB-WORKS-CAUSE: works are for a hazard or an assessment, maintenance for a reason"

  private static let states: [Refusal] = [
    Refusal(
      "works are not started before they are approved", .lookedBack,
      act("started", proposed, start), state, by: "works_follow_their_lifecycle"),
    Refusal(
      "works that do not exist are not closed", .lookedBack, act("closed", fresh, reason), state,
      by: "works_follow_their_lifecycle"),
    Refusal(
      "works that are closed are not reported on", .lookedBack,
      given: act("closed", begun, reason).sql, act("reported", begun, "{\"progress\":\"x\"}"),
      state,
      by: "works_follow_their_lifecycle"),
    Refusal(
      "works are not reported on before the day they began", .lookedBack,
      act("reported", begun, "{\"progress\":\"x\"}").on("2026-04-07"),
      "E-DB-WORKS-ORDER: an act of works does not lie before the one before it",
      by: "works_acts_follow_one_another"),
  ]

  private static let state = "E-DB-WORKS-STATE: the works are not in a state for this act"
  static let reason = "{\"reason\":\"x\"}"

  private static let approvals: [Refusal] = [
    Refusal(
      "works are approved by the authority of the site alone", .lookedBack,
      given: proposal(causes: open).sql,
      act("approved", fresh, opinionated(body: "示例局")),
      "E-DB-WORKS-APPROVER: the register names another authority for this site",
      by: "works_are_approved_by_the_authority_of_the_site")
  ]

  private static func opinionated(
    body: String = "昆山市人民政府", by authority: String = "苏州市文物主管部门", document: String = "x",
    on day: String = "2026-04-08"
  ) -> String {
    """
    {"body":"\(body)","document":"x","opinionBody":"\(authority)","opinionDocument":"\(document)",\
    "opinionOn":"\(day)"}
    """
  }

  private static let opinions: [Refusal] = [
    ("without an opinion", fresh, "{\"body\":\"昆山市人民政府\",\"document\":\"x\"}"),
    ("with the opinion of another authority", fresh, opinionated(by: "示例部门")),
    ("with an opinion that has no document", fresh, opinionated(document: " ")),
    ("with an opinion of a later day", fresh, opinionated(on: "2026-04-09")),
    (
      "with half an opinion where none is asked", proposed,
      "{\"body\":\"x\",\"document\":\"x\",\"opinionBody\":\"x\"}"
    ),
  ].map { how, number, payload in
    Refusal(
      "works are not approved \(how)", .lookedBack, given: proposal(causes: open).sql,
      act("approved", number, payload),
      "E-DB-WORKS-OPINION: the opinion that comes first is missing, or of another authority",
      by: "works_are_approved_after_the_opinion")
  }

  /// The upkeep of the sample, approved; the repair, approved anew.
  private static let upkeepApproved = act("approved", proposed, approval).sql
  private static let freshApproved =
    proposal(causes: open).sql + act("approved", fresh, opinionated()).sql

  private static let terms: [Refusal] = [
    (
      "an approval names its authority", "",
      act("approved", proposed, "{\"body\":\" \",\"document\":\"x\"}")
    ),
    ("an approval names its document", "", act("approved", proposed, "{\"body\":\"x\"}")),
    ("a start names the unit", upkeepApproved, act("started", proposed, "{\"head\":\"x\"}")),
    ("a start names the head", upkeepApproved, act("started", proposed, "{\"unit\":\"x\"}")),
    (
      "a start of a repair names the qualification", freshApproved,
      act("started", fresh, "{\"head\":\"x\",\"unit\":\"x\"}")
    ),
    ("a report says what was done", "", act("reported", begun, "{\"progress\":\" \"}")),
    (
      "a payment is more than nothing", "",
      act("reported", begun, "{\"paid\":-1,\"progress\":\"x\"}")
    ),
    (
      "a payment is a whole number", "",
      act("reported", begun, "{\"paid\":\"1\",\"progress\":\"x\"}")
    ),
    ("works that were not carried out are closed for a reason", "", act("closed", proposed, "{}")),
  ].map { sentence, given, attempt in
    Refusal(
      sentence, .lookedBack, given: given, attempt,
      "E-DB-WORKS-TERMS: the act lacks what it must say", by: "works_act_says_what_it_must")
  }

  /// An acceptance with evidence of the file, or without.
  static func acceptance(
    _ name: String = "accepted", opinion: String = "x", document: String = "x",
    evidence: Bool = true, by officer: String
  ) -> Forgery {
    act(name, begun, "").with {
      $0.isExpression = true
      $0.officer = "'\(officer)'"
      $0.payload = """
        json_object('opinion', '\(opinion)', 'document', '\(document)', 'evidence', json_array(\(evidence
          ? "json_object('name', 'x', 'role', 'other', 'sha256', (SELECT min(sha256) FROM evidence))" : "")))
        """
    }
  }

  static func officer(_ name: String, unit: String? = nil) -> String {
    let unit = unit.map { ",\"unit\":\"\($0)\"" } ?? ""
    return Forgery("officer.added", "officer/R01", "{\"name\":\"\(name)\"\(unit)}").sql
  }

  /// Works that another unit carries out.
  private static func carriedOut(by unit: String) -> String {
    freshApproved
      + act(
        "started", fresh, "{\"head\":\"x\",\"qualification\":\"x\",\"unit\":\"\(unit)\"}"
      ).sql
  }

  static func ofFresh(_ forgery: Forgery) -> Forgery {
    forgery.with { $0.stream = "works/\(fresh)" }
  }

  private static let acceptors: [Refusal] =
    [
      ("an acceptance needs an opinion", acceptance(opinion: " ", by: "A02")),
      ("an acceptance needs a document", acceptance(document: "", by: "A02")),
      ("an acceptance needs evidence", acceptance(evidence: false, by: "A02")),
      ("faults are found with evidence", acceptance("sentBack", evidence: false, by: "A02")),
    ].map { sentence, attempt in
      Refusal(
        sentence, .lookedBack, attempt,
        "E-DB-WORKS-EVIDENCE: an acceptance needs opinion, document and evidence",
        by: "works_are_accepted_on_evidence")
    }
    + [
      ("who proposed works does not accept them", "", acceptance(by: "A01")),
      ("who proposed works does not find their faults", "", acceptance("sentBack", by: "A01")),
      ("the head does not accept his works", officer("示例戊"), acceptance(by: "R01")),
      (
        "the executing unit does not accept its works, named by its code",
        carriedOut(by: "KS-ZP"), ofFresh(acceptance(by: "Z01"))
      ),
      (
        "the executing unit does not accept its works, named by its name",
        carriedOut(by: "张浦镇"), ofFresh(acceptance(by: "Z01"))
      ),
      (
        "the bureau does not accept what it carries out, named by its name",
        carriedOut(by: "示例文物局"), ofFresh(acceptance(by: "A02"))
      ),
      (
        "the bureau does not accept what it carries out, named by its code",
        carriedOut(by: "KS-BUREAU"), ofFresh(acceptance(by: "A02"))
      ),
    ].map { sentence, given, attempt in
      Refusal(
        sentence, .lookedBack, given: given, attempt,
        "E-DB-WORKS-ACCEPTOR: the acceptor is of the executing unit, or proposed the works",
        by: "works_are_accepted_by_others")
    }

  private static let undoing: [Refusal] = [
    ("a site with works is not undone", "HZ-2026-0008-G", "")
  ].map { sentence, receipt, given in
    Refusal(
      sentence, .imported,
      given: proposal(kind: "maintenance", causes: "").with {
        $0.payload = $0.payload.replacing("2026-04-08", with: "2026-01-05")
      }.sql + given,
      Forgery("import.undone", "receipt/\(receipt)"),
      "E-DB-UNDO-REFERENCE: a hazard or a comparison refers to what the import brought",
      by: "project_import_undone")
  }
}
