import Heritage
import Testing

struct DutyRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first
  private let published = CivilDate("2026-03-20") ?? .first

  private func facts(
    _ proof: DutyProof = .act, months: Int? = 12, published: Stated<CivilDate>? = nil,
    onRecord: StatedState = .unknown, state: DutyState = .pending, waiver: StatedState? = nil,
    extendedTo: String? = nil, lastOn: String? = nil
  ) -> DutyFacts {
    var duty = DutyRecord(code: "D", position: SourcePosition(file: "", line: 1, column: 1))
    duty.proof = proof
    duty.months = months
    return DutyFacts(
      duty: duty, publishedOn: published ?? .known(self.published), cycle: nil,
      onRecord: SiteFinding(onRecord), state: state, waiver: waiver,
      extendedTo: extendedTo.flatMap { CivilDate($0) }, lastOn: lastOn.flatMap { CivilDate($0) })
  }

  private let full: [EntryType: DutyTerms] = [
    .dutyFulfilled: DutyTerms(note: "x", evidenceCount: 1),
    .dutyExtended: DutyTerms(reason: "x", document: "x", until: CivilDate("2028-01-01")),
    .dutyWaived: DutyTerms(reason: "x", document: "x", waiver: StatedState.none),
    .dutyWithdrawn: DutyTerms(reason: "x"),
  ]

  private func unmet(
    _ act: EntryType, _ facts: DutyFacts, _ terms: DutyTerms? = nil, on day: CivilDate? = nil
  ) throws -> [DutyCondition] {
    DutyRules.unmet(
      act, try terms ?? #require(full[act]), facts, on: day ?? today, today: today)
  }

  @Test func theStandingFollowsRecordClockAndTerm() {
    func standing(_ facts: DutyFacts) -> DutyStanding { DutyRules.standing(facts, on: today) }
    let due = CivilDate("2027-03-20") ?? .first
    #expect(standing(facts()) == .open(due))
    #expect(
      standing(facts(published: .awaitingDocument)) == .notStarted(.awaitingDocument))
    #expect(standing(facts(published: .unknown)) == .notStarted(.unknown))
    #expect(standing(facts(months: nil)) == .openWithoutTerm)
    #expect(standing(facts(.marker, onRecord: .known)) == .done)
    #expect(standing(facts(.marker, published: .awaitingDocument, onRecord: .known)) == .done)
    #expect(standing(facts(.marker, onRecord: .notApplicable)) == .waived(.notApplicable))
    #expect(standing(facts(.marker, onRecord: .none)) == .open(due))
    #expect(standing(facts(.act, onRecord: .known)) == .open(due))
    #expect(standing(facts(state: .fulfilled)) == .done)
    #expect(
      standing(facts(state: .waived, waiver: StatedState.none)) == .waived(StatedState.none))
    let late = facts(months: 6)
    #expect(standing(late) == .overdue(CivilDate("2026-09-20") ?? .first, days: 67))
    #expect(
      standing(facts(months: 6, extendedTo: "2026-12-31"))
        == .open(CivilDate("2026-12-31") ?? .first))
  }

  /// Every state against every act, with the clock started and not.
  @Test func theWholeMatrixIsDecided() throws {
    for state in DutyState.allCases {
      for act in DutyLifecycle.acts {
        for isPublished in [true, false] {
          let facts = facts(
            published: isPublished ? nil : .awaitingDocument, state: state,
            waiver: state == .waived ? .notApplicable : nil)
          var expected: [DutyCondition] =
            DutyLifecycle.next(after: state, act: act) == nil ? [.wrongState(state)] : []
          if !isPublished, act == .dutyFulfilled || act == .dutyExtended {
            expected.append(.notStarted(.awaitingDocument))
          }
          #expect(try unmet(act, facts) == expected, "\(state) \(act) \(isPublished)")
        }
      }
    }
  }

  @Test func whatTheRecordProvesIsNeitherAssertedNorWaived() throws {
    for proof in DutyProof.allCases where proof != .act {
      #expect(try unmet(.dutyFulfilled, facts(proof)) == [.provedByRecord(proof)])
      #expect(try unmet(.dutyExtended, facts(proof, onRecord: .known)) == [.doneByRecord])
      #expect(try unmet(.dutyWaived, facts(proof, onRecord: .known)) == [.doneByRecord])
      #expect(try unmet(.dutyWaived, facts(proof)) == [])
    }
  }

  @Test func everythingThatIsMissingIsNamedAtOnce() throws {
    #expect(
      try unmet(
        .dutyFulfilled, facts(lastOn: "2026-03-21"), DutyTerms(note: " "),
        on: CivilDate("2026-03-19"))
        == [
          .beforeTheStart(published), .beforeTheLastAct(CivilDate("2026-03-21") ?? .first),
          .noteMissing, .evidenceMissing,
        ])
    #expect(
      try unmet(.dutyExtended, facts(), DutyTerms())
        == [.untilMissing, .reasonMissing, .documentMissing])
    #expect(
      try unmet(.dutyWaived, facts(), DutyTerms(waiver: .unknown))
        == [.waiverMissing, .reasonMissing, .documentMissing])
    #expect(
      try unmet(.dutyWithdrawn, facts(state: .fulfilled), DutyTerms(), on: CivilDate("2026-11-27"))
        == [.inTheFuture(today), .reasonMissing])
  }

  @Test func anExtensionIsLonger() throws {
    let due = try #require(CivilDate("2027-03-20"))
    let terms = DutyTerms(reason: "x", document: "x", until: due)
    #expect(try unmet(.dutyExtended, facts(), terms) == [.notLater(due)])
    #expect(try unmet(.dutyExtended, facts(months: nil), terms) == [.noTerm])
    #expect(
      try unmet(.dutyExtended, facts(extendedTo: "2029-01-01"))
        == [.notLater(CivilDate("2029-01-01") ?? .first)])
  }

  @Test func everyConditionHasACodeWordsAndACommand() {
    let all: [DutyCondition] = [
      .wrongState(.fulfilled), .notStarted(.awaitingDocument), .beforeTheStart(today),
      .provedByRecord(.marker), .doneByRecord, .notLater(today), .noTerm, .inTheFuture(today),
      .beforeTheLastAct(today), .noteMissing, .evidenceMissing, .untilMissing, .waiverMissing,
      .reasonMissing, .documentMissing,
      .countedByDatabase(.controlZone, SiteFinding(.unknown, [.zone])),
    ]
    #expect(Set(all.map(\.message)).count == all.count)
    for condition in all {
      #expect(condition.code.hasPrefix("E-DUTY-"))
      #expect(
        condition.remedy(duty: "D", site: "S", batch: "B", verb: "fulfil").commands
          .allSatisfy { $0.hasPrefix("wenbao ") })
    }
  }

  /// The day that is looked at chooses the edition of the law.
  @Test func theDayChoosesTheEdition() {
    var duty = DutyRecord(code: "D", position: SourcePosition(file: "", line: 1, column: 1))
    duty.bases = [
      LegalBasis(
        act: "旧", article: "第十五条", validFrom: CivilDate("2017-11-05"),
        validTo: CivilDate("2025-02-28")),
      LegalBasis(act: "新", article: "第二十六条", validFrom: CivilDate("2025-03-01"), validTo: nil),
      LegalBasis(act: "通知", article: nil, validFrom: nil, validTo: nil),
    ]
    func cited(_ day: String) -> [String] {
      duty.bases.inForce(on: CivilDate(day) ?? .first).map(\.citation)
    }
    #expect(cited("2025-02-28") == ["旧第十五条", "通知"])
    #expect(cited("2025-03-01") == ["新第二十六条", "通知"])
    #expect(cited("2010-01-01") == ["通知"])
  }

  /// A clock that would start before the duty held starts with it, and so does its term.
  @Test func nothingIsOverdueFromBeforeItsBasisHeld() throws {
    var old = facts(published: .known(try #require(CivilDate("1991-01-01"))))
    #expect(old.startedOn == CivilDate("1991-01-01"))
    old.heldSince = CivilDate("2026-11-01")
    #expect(old.startedOn == CivilDate("2026-11-01"))
    #expect(DutyRules.standing(old, on: today) == .open(CivilDate("2027-11-01") ?? .first))
    old.duty.dueDays = [try #require(MonthDay("12-31"))]
    #expect(old.cycles(until: today, onRecord: []).isEmpty)
    old.heldSince = CivilDate("2024-06-01")
    func due(_ onRecord: Set<CivilDate>) -> [String?] {
      old.cycles(until: today, onRecord: onRecord).map { $0?.dueOn.description }
    }
    #expect(due([]) == ["2025-12-31", "2026-12-31"])
    // What was done about an earlier cycle stays.
    #expect(
      due([try #require(CivilDate("2023-12-31"))]) == ["2023-12-31", "2025-12-31", "2026-12-31"])
  }

  /// The database counts less than the record shows: the way out is to write down what is lacking.
  @Test func whatTheDatabaseCountsAsDoneIsNeitherExtendedNorWaived() throws {
    var counted = facts(.controlZone)
    counted.onRecord = SiteFinding(.unknown, [.approval(zone: "C1", .notApplicable)])
    counted.isCountedByDatabase = true
    #expect(
      try unmet(.dutyWaived, counted) == [.countedByDatabase(.controlZone, counted.onRecord)])
    #expect(
      DutyCondition.countedByDatabase(.controlZone, counted.onRecord).message
        == "这项还没有办完（C1 没有写省级批准），但数据库的规则按登记的内容把它当作已办，不能延期或免办；"
        + "先在登记文件里写明省级批准：有文号的写文号，没有的写 state=\"none\"、\"unknown\" 或 \"awaitingDocument\"")
    counted.onRecord = SiteFinding(.known)
    #expect(try unmet(.dutyWaived, counted) == [.doneByRecord])
  }
}
