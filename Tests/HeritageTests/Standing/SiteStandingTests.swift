import Heritage
import Testing

/// What holds of a site: what was left out never counts as there.
struct SiteStandingTests {
  private let today = CivilDate("2026-06-01") ?? .first

  private func facts(_ kind: BatchKind = .protectedSite) -> SiteFacts {
    SiteFacts(
      site: MarkerRules.Site(
        name: "示例宅院", kind: kind, publisher: .known("示例人民政府"),
        publishedOn: CivilDate("2026-03-20").map { .known($0) } ?? .unknown))
  }

  private func line(
    _ zone: String, _ kind: ZoneKind, text: StatedState = .known,
    approval: StatedState = .notApplicable, part: String? = nil, isDrawn: Bool = true,
    from: String? = nil, to: String? = nil
  ) -> SiteFacts.Line {
    SiteFacts.Line(
      zone: zone, kind: kind, part: part, text: text, approval: approval, isDrawn: isDrawn,
      from: from.flatMap { CivilDate($0) }, to: to.flatMap { CivilDate($0) })
  }

  private func finding(
    _ aspect: SiteAspect, _ lines: [SiteFacts.Line], of kind: BatchKind = .protectedSite,
    parts: [String] = []
  ) -> SiteFinding {
    var facts = facts(kind)
    facts.lines = lines
    facts.parts = parts
    return SiteStanding(facts, on: today).finding(aspect)
  }

  /// Every state of an approval against both kinds of zone and of batch.
  @Test func aControlZoneIsThereWithTheNumberOfItsApprovalAlone() {
    for batch in BatchKind.allCases {
      for kind in [ZoneKind.controlZone, .settingZone] {
        for approval in StatedState.allCases {
          let found = finding(
            .controlZone, [line("C1", kind, approval: approval)], of: batch)
          let mayNotApply =
            batch == .controlledBuilding && kind == .settingZone && approval == .notApplicable
          let expected =
            approval == .known || mayNotApply
            ? SiteFinding(.known)
            : SiteFinding(
              approval == .notApplicable ? .unknown : approval,
              [.approval(zone: "C1", approval)])
          #expect(found == expected, "\(batch) \(kind) \(approval)")
        }
      }
    }
  }

  @Test func oneZoneDoesNotStandForTheOthers() {
    let half = [
      line("P1", .protectionArea), line("P2", .protectionArea, text: .awaitingDocument),
    ]
    #expect(
      finding(.protectionArea, half)
        == SiteFinding(.awaitingDocument, [.text(zone: "P2", .awaitingDocument)]))
    let approved = [
      line("C1", .controlZone, approval: .known),
      line("C2", .controlZone, approval: StatedState.none),
    ]
    #expect(
      finding(.controlZone, approved)
        == SiteFinding(StatedState.none, [.approval(zone: "C2", StatedState.none)]))
    #expect(
      finding(
        .geometry, [line("P1", .protectionArea), line("P2", .protectionArea, isDrawn: false)])
        == SiteFinding(.unknown, [.line(zone: "P2")]))
  }

  @Test func aPartWithoutAZoneIsMissed() {
    let one = [line("P1", .protectionArea, part: "B1")]
    #expect(
      finding(.protectionArea, one, parts: ["B1", "B2"]) == SiteFinding(.unknown, [.part("B2")]))
    let whole = one + [line("P2", .protectionArea)]
    #expect(finding(.protectionArea, whole, parts: ["B1", "B2"]) == SiteFinding(.known))
  }

  @Test func onlyLinesInForceCount() {
    #expect(
      finding(.protectionArea, [line("P1", .protectionArea, from: "2026-06-02")])
        == SiteFinding(
          StatedState.none,
          [.notYet(zone: "P1", from: CivilDate("2026-06-02") ?? .first)]))
    let redrawn = [
      line("C1", .controlZone, approval: .known, to: "2026-06-01"),
      line("C1", .controlZone, approval: .unknown, from: "2026-06-01"),
    ]
    #expect(
      finding(.controlZone, redrawn) == SiteFinding(.unknown, [.approval(zone: "C1", .unknown)]))
  }

  @Test func withoutAnyZoneNothingIsKnown() {
    #expect(finding(.protectionArea, []) == SiteFinding(.unknown, [.zone]))
    #expect(finding(.controlZone, []) == SiteFinding(.unknown, [.zone]))
    #expect(finding(.geometry, []) == SiteFinding(.unknown, [.zone]))
    let none = [line("P1", .protectionArea, text: .notApplicable)]
    #expect(finding(.protectionArea, none) == SiteFinding(.notApplicable))
    #expect(finding(.geometry, none) == SiteFinding(.notApplicable))
  }

  private func contents(_ name: String = "示例宅院") -> MarkerContents {
    MarkerContents(
      level: "市级文物保护单位", name: name, publisher: "示例人民政府",
      publishedOn: CivilDate("2026-03-20"), erectedBy: "示例人民政府",
      erectedOn: CivilDate("2026-05-01"))
  }

  /// What was recorded later goes before the register: standing, carved otherwise, or taken away.
  @Test func theMarkerThatStandsIsTheOneThatCounts() {
    var facts = facts()
    func standing() -> SiteStanding { SiteStanding(facts, on: today) }
    #expect(standing().finding(.marker) == SiteFinding(.unknown))
    facts.registeredMarker = SiteFacts.Marker(
      ordinal: nil, place: .known("门厅"), contents: MarkerContents(name: "示例宅"))
    #expect(
      standing().finding(.marker)
        == SiteFinding(
          .unknown,
          [
            .content(.level), .content(.publisher), .content(.publishedOn), .content(.erectedBy),
            .content(.erectedOn), .differs(.name),
          ]))
    let wrong = SiteFacts.Marker(ordinal: 1, place: .known("东侧"), contents: contents("示例宅"))
    let right = SiteFacts.Marker(ordinal: 2, place: .known("西侧"), contents: contents())
    facts.recordedMarkers = [wrong]
    #expect(standing().finding(.marker) == SiteFinding(.unknown, [.differs(.name)]))
    facts.recordedMarkers = [right, wrong]
    #expect(standing().marker == right)
    #expect(standing().finding(.marker) == SiteFinding(.known))
    facts.registeredMarker = SiteFacts.Marker(
      ordinal: nil, place: .known("门厅"), contents: contents())
    facts.recordedMarkers = [right].map {
      var removed = $0
      removed.isStanding = false
      return removed
    }
    #expect(standing().marker == nil)
    #expect(standing().finding(.marker) == SiteFinding(StatedState.none, [.removed]))
  }

  @Test func aRecordedArchiveGoesBeforeTheRegister() {
    var facts = facts()
    #expect(SiteStanding(facts, on: today).finding(.archive) == SiteFinding(.unknown))
    facts.registeredArchive = SiteFacts.Archive(isRecorded: false, number: .none)
    #expect(SiteStanding(facts, on: today).finding(.archive) == SiteFinding(StatedState.none))
    facts.recordedArchive = SiteFacts.Archive(isRecorded: true, number: .known("示例档1"))
    #expect(SiteStanding(facts, on: today).finding(.archive) == SiteFinding(.known))
    #expect(SiteStanding(facts, on: today).archive?.isRecorded == true)
  }

  /// The unit that somebody belongs to doesn't stand for the person.
  @Test func aUnitAloneIsNobody() {
    for role in ResponsibleRole.allCases {
      let aspect: SiteAspect = role == .custodian ? .custodian : .direct
      var facts = facts()
      func finding() -> SiteFinding { SiteStanding(facts, on: today).finding(aspect) }
      #expect(finding() == SiteFinding(.unknown))
      facts.persons = [SiteFacts.Person(role: role, name: .none, hasUnit: true)]
      #expect(finding() == SiteFinding(StatedState.none, [.name]))
      facts.persons.append(SiteFacts.Person(role: role, name: .known, hasUnit: false))
      #expect(finding() == SiteFinding(.known))
    }
  }

  @Test func theFourAreCompleteWhereEachIsSettled() {
    var facts = facts()
    facts.lines = [line("P1", .protectionArea)]
    facts.recordedMarkers = [
      SiteFacts.Marker(ordinal: 1, place: .known("东侧"), contents: contents())
    ]
    facts.recordedArchive = SiteFacts.Archive(isRecorded: true, number: .known("示例档1"))
    #expect(!SiteStanding(facts, on: today).hasTheFour)
    facts.persons = [SiteFacts.Person(role: .custodian, name: .known, hasUnit: false)]
    #expect(SiteStanding(facts, on: today).hasTheFour)
  }
}
