import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// The ledger of a past day counts what the statement of that day says.
@Suite struct AsOfTests {
  @Test func theLedgerOfTheLastDayAgreesWithTheStatement() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let bureau = try registry.bureau()
    try bureau.read { session throws -> Void in
      let statement = try #require(session.statements().first)
      let period = try session.period(statement.period)
      var filter = HazardFilter()
      filter.asOf = period.endsOn
      filter.states = HazardState.allCases.filter(\.isOpen)
      let ledger = Dictionary(
        grouping: try session.hazards(filter), by: { "\($0.unit) \($0.grade.rawValue)" }
      ).mapValues(\.count)
      let closing = statement.content.rollForward.filter { $0.closing > 0 }
      #expect(!closing.isEmpty)
      #expect(
        ledger
          == Dictionary(
            uniqueKeysWithValues: closing.map { ("\($0.unit) \($0.grade.rawValue)", $0.closing) }))
    }
  }

  @Test func whatCameLaterIsNotSeen() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let bureau = try registry.bureau()
    try bureau.read { session throws -> Void in
      var filter = HazardFilter()
      filter.number = SampleLedger.relapsed
      for (day, state) in [
        ("2026-02-28", HazardState.registered), ("2026-03-02", .ordered), ("2026-03-15", .claimed),
        ("2026-03-30", .accepted), ("2026-03-31", .struckOff), ("2026-04-08", .reopened),
      ] {
        filter.asOf = CivilDate(day)
        #expect(try session.hazards(filter).map(\.state) == [state], "\(day)")
      }
      filter.asOf = CivilDate("2026-01-01")
      #expect(try session.hazards(filter) == [])
    }
  }
}
