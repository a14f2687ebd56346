import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// What the acts have laid down, read from the journal, is what the tables of state say.
@Suite struct HazardTermsTests {
  @Test(arguments: [SampleStage.ordered, .accepted, .lookedBack, .secondReady])
  func theTermsFromTheActsAreThoseOfTheLedger(stage: SampleStage) throws {
    let registry = try TemporaryRegistry(stage)
    try registry.bureau().read { session throws -> Void in
      #expect(try Self.disagreements(in: session) == [])
      #expect(try session.measures(HazardFilter()).count >= 18)
    }
  }

  /// Hazards whose terms differ between the two.
  static func disagreements(in session: ReadSession) throws -> [String] {
    try session.measures(HazardFilter()).filter { measure in
      let (hazard, terms) = (measure.hazard, measure.terms)
      return terms.order?.number != hazard.order || terms.order?.measure != hazard.measure
        || terms.rectifyingUnit != hazard.rectifyingUnit || terms.listing != hazard.listing
        || terms.fundsReview != hazard.fundsReview
        || terms.extensionAsked != hazard.extensionAsked
        || (terms.onTheSpot != nil) != hazard.isOnTheSpot
    }.map { "\($0.hazard.number): \($0.terms)" }
  }

  /// Of a past day the list shows what was laid down by then, and nothing that came later.
  @Test func thePastKnowsItsOwnTerms() throws {
    let registry = try TemporaryRegistry(.secondReady)
    try registry.bureau().read { session throws -> Void in
      var filter = HazardFilter()
      filter.number = SampleLedger.relapsed
      func line(_ day: String) throws -> HazardMeasure {
        filter.asOf = CivilDate(day)
        return try #require(try session.measures(filter).first)
      }
      let registered = try line("2026-02-28")
      #expect(registered.basis == .notOrdered && registered.gaps == [.notOrdered])
      #expect(registered.hazard.measure == nil && registered.rectifyingUnitName == nil)
      let ordered = try line("2026-03-15")
      #expect(ordered.terms.order != nil && ordered.hazard.measure == ordered.terms.order?.measure)
      #expect(ordered.rectifyingUnitName == ordered.hazard.unitName)
      #expect(try line("2026-04-08").basis == .notOrdered)
    }
  }
}
