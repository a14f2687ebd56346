import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// A ledger in its second year: what was typed short in the first still finds what is meant, or is not guessed.
@Suite struct ShortNumberResolutionTests {
  /// The sample ledger, with five hazards of 2027 beside those of 2026.
  private static func secondYear() throws -> TemporaryRegistry {
    let registry = try TemporaryRegistry(.secondReady)
    let bureau = try registry.bureau(at: "2027-01-05T09:00:00+08:00")
    for _ in 1...5 {
      _ = try bureau.register(
        HazardReport(
          site: "KS6-02", description: "示例问题", type: .fire, grade: .ordinary, source: .patrol),
        ActOptions())
    }
    return registry
  }

  private static func hazard(_ reference: String, in year: Int = 2027) throws -> String {
    let registry = try secondYear()
    return try registry.bureau(at: "\(year)-01-06T09:00:00+08:00").read {
      try $0.hazard(reference).number
    }
  }

  @Test(arguments: [
    ("27-1", "YH-2027-0001-K"), ("2027-1", "YH-2027-0001-K"), ("26-1", "YH-2026-0001-F"),
    ("1-F", "YH-2026-0001-F"), ("YH-2026-0001", "YH-2026-0001-F"), ("12", "YH-2026-0012-9"),
  ])
  func aYearTellsWhichIsMeant(reference: String, number: String) throws {
    #expect(try Self.hazard(reference) == number)
  }

  /// YH-2026-0003 was struck off, and looked back at: nothing can follow for it.
  @Test func aSerialMeansTheRunningYearsWhereTheOtherIsOver() throws {
    #expect(try Self.hazard("3") == "YH-2027-0003-G")
  }

  @Test(arguments: ["1", "2", "4"])
  func whatIsStillOpenIsNotPassedOver(serial: String) throws {
    let candidates = ["YH-2026-000\(serial)", "YH-2027-000\(serial)"].map { stem in
      CheckedNumber(
        kind: .hazard, year: Int(stem.dropFirst(3).prefix(4)) ?? 0, serial: Int(serial) ?? 0
      ).description
    }
    #expect(
      throws: StoreError.ambiguous(RecordReference(.hazard, serial), candidates: candidates)
    ) { try Self.hazard(serial) }
  }

  /// Before the first number of a year, a serial does not mean last year's where there are several.
  @Test func anotherYearIsNotTheRunningOne() throws {
    #expect(
      throws: StoreError.ambiguous(
        RecordReference(.hazard, "3"), candidates: ["YH-2026-0003-B", "YH-2027-0003-G"])
    ) { try Self.hazard("3", in: 2028) }
  }

  @Test func everyNumberedKindTakesShortNumbers() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let found = try registry.bureau().read { session in
      [
        try session.hazard("XH-26-1").number, try session.hazard("xh-2").number,
        try session.period("26-1").number, try session.period("2").number,
        try session.receipt("26-1").number, try session.receipt("3").number,
        try session.document("TZ-26-1").number, try session.document("SP-1").number,
        try session.worksCase("26-2").number, try session.works("26-1").number,
        try session.assessment("26-1").number, try session.use("1").number,
      ]
    }
    #expect(
      found == [
        "YH-2026-0001-F", "YH-2026-0003-B", "QC-2026-0001-V", "QC-2026-0002-T", "HZ-2026-0001-U",
        "HZ-2026-0003-Q", "TZ-2026-0001-Q", "SP-2026-0001-1", "BJ-2026-0002-8", "GC-2026-0001-1",
        "FX-2026-0001-V", "LY-2026-0001-3",
      ])
  }

  /// Papers of several kinds have the same serial: none is guessed.
  @Test func aSerialOfSeveralKindsIsNotGuessed() throws {
    let registry = try TemporaryRegistry(.secondReady)
    #expect(
      throws: StoreError.ambiguous(
        RecordReference(.document, "1"),
        candidates: ["TZ-2026-0001-Q", "SQ-2026-0001-Y", "SP-2026-0001-1", "QC-2026-0001-V"])
    ) { try registry.bureau().read { try $0.document("1").number } }
  }

  /// What a file says is read to the letter: a return for period “1” is for none.
  @Test func aFileNamesItsPeriodWhole() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let read = try registry.bureau().read { session in
      [
        try session.period(written: "1")?.name, try session.period(written: "26-1")?.name,
        try session.period(written: "2026q1")?.name,
        try session.period(written: "QC-2026-0001-V")?.name,
      ]
    }
    #expect(read == [nil, nil, "2026Q1", "2026Q1"])
  }
}
