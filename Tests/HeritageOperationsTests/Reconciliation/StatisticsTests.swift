import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// Statistics over the days of a sealed period are the figures of its statement.
@Suite struct StatisticsTests {
  private let registry: TemporaryRegistry

  /// 2026Q1 and 2026Q2 are sealed.
  init() throws {
    registry = try TemporaryRegistry(.secondReady)
    _ = try registry.bureau().seal("2026Q2")
  }

  private static let day = CivilDate("2026-07-03") ?? .first

  private func lines(_ statistics: Statistics) -> [StatisticsLine] {
    statistics.rows.flatMap(\.lines)
  }

  private func expectStatement(_ content: StatementContent, in session: ReadSession) throws {
    let span = try #require(DaySpan(content.startsOn, content.endsOn))
    let whole = content.rollForward.reduce(StatementRate()) { $0 + content.rate(of: $1) }
    for dimension in StatisticsDimension.allCases {
      let statistics = try session.statistics(by: dimension, over: span, seenOn: Self.day)
      for own in [statistics.total.lines, lines(statistics)] {
        for grade in HazardGrade.allCases {
          let mine = RollForward.sum(
            own.map(\.rollForward).filter { $0.grade == grade }, unit: "", grade: grade)
          let its = RollForward.sum(
            content.rollForward.filter { $0.grade == grade }, unit: "", grade: grade)
          #expect(mine == its, "\(dimension)")
        }
        #expect(own.reduce(0) { $0 + $1.overdue } == content.overdue.count, "\(dimension)")
        let row = StatisticsRow(key: nil, name: "", span: span, lines: own)
        #expect(row.rate == whole, "\(dimension)")
      }
    }
    let units = lines(try session.statistics(by: .unit, over: span, seenOn: Self.day))
    for line in units {
      let its = content.rollForward.first {
        $0.unit == line.rollForward.unit && $0.grade == line.rollForward.grade
      }
      #expect(line.rollForward == its)
      #expect(its.map { content.rate(of: $0).inTime } == line.inTime)
    }
    #expect(units.count == content.rollForward.count)
  }

  @Test func aSealedPeriodIsCountedAsInItsStatement() throws {
    try registry.bureau().read { session throws -> Void in
      let statements = try session.statements()
      #expect(statements.map(\.periodName) == ["2026Q1", "2026Q2"])
      for statement in statements { try expectStatement(statement.content, in: session) }
      let year = try #require(DaySpan(Self.day.startOfYear, Self.day))
      let periods = try session.statistics(by: .period, over: year, seenOn: Self.day)
      #expect(periods.rows.map(\.name) == ["2026Q1", "2026Q2", "2026Q3（部分）"])
      for (row, statement) in zip(periods.rows, statements) {
        let its = statement.content.rollForward
        #expect(row[\.closing] == its.reduce(0) { $0 + $1.closing })
        #expect(row[\.opening] == its.reduce(0) { $0 + $1.opening })
        #expect(row.rate == its.reduce(StatementRate()) { $0 + statement.content.rate(of: $1) })
      }
    }
  }

  /// A claim counted as in time is sent back after the seal: the sealed period stays, the year knows.
  @Test func whatIsDoneAfterTheSealChangesNoSealedPeriod() throws {
    let quarter = try #require(
      DaySpan(CivilDate("2026-04-01") ?? .first, CivilDate("2026-06-30") ?? .first))
    let year = try #require(DaySpan(Self.day.startOfYear, Self.day))
    func inTime(_ span: DaySpan, by dimension: StatisticsDimension) throws -> [Int] {
      try registry.bureau().read {
        try $0.statistics(by: dimension, over: span, seenOn: Self.day).rows.map(\.rate.inTime)
      }
    }
    #expect(try inTime(year, by: .period) == [0, 4, 0])
    let before = try inTime(year, by: .type).reduce(0, +)
    _ = try registry.bureau(as: "A02").sendBack(
      [SampleLedger.claimedMajor], reason: "不到位", ActOptions())
    #expect(try inTime(quarter, by: .period) == [4])
    #expect(try inTime(year, by: .period) == [0, 4, 0])
    #expect(try inTime(year, by: .type).reduce(0, +) == before - 1)
    try registry.bureau().read { session throws -> Void in
      for statement in try session.statements() {
        try expectStatement(statement.content, in: session)
      }
    }
  }

  @Test func acceptedHazardsCountAsRectifiedAndNotAsStruckOff() throws {
    let accepted = try TemporaryRegistry(.accepted)
    let day = try #require(CivilDate("2026-03-31"))
    let span = try #require(DaySpan(day.startOfYear, day))
    try accepted.bureau().read { session throws -> Void in
      let total = try session.statistics(by: .unit, over: span, seenOn: day).total
      #expect((total.rectified, total[\.struckOff]) == (3, 0))
    }
  }

  /// Acts beside the path move the figures as they move those of a statement.
  @Test func voidedMergedTransferredAndRegradedAreCountedAsTheLedgerDoes() throws {
    let bureau = try registry.bureau()
    let options = ActOptions()
    _ = try bureau.change([SampleLedger.registered], .void(reason: "误登"), options)
    let year = try #require(DaySpan(Self.day.startOfYear, Self.day))
    try bureau.read { session throws -> Void in
      for dimension in [StatisticsDimension.unit, .type, .grade, .batch, .site] {
        let statistics = try session.statistics(by: dimension, over: year, seenOn: Self.day)
        let row = StatisticsRow(
          key: nil, name: "", span: year, lines: statistics.rows.flatMap(\.lines))
        #expect((row[\.new], row[\.voided], row.rate.onLedger) == (19, 1, 20), "\(dimension)")
        #expect(row[\.closing] == 16, "\(dimension)")
        #expect(statistics.total.rate == row.rate)
      }
    }
  }

  @Test func aFilterCountsItsOwnAlone() throws {
    let year = try #require(DaySpan(Self.day.startOfYear, Self.day))
    try registry.bureau().read { session throws -> Void in
      func new(_ change: (inout StatisticsFilter) -> Void) throws -> Int {
        var filter = StatisticsFilter()
        change(&filter)
        return try session.statistics(by: .site, over: year, seenOn: Self.day, filter)
          .total[\.new]
      }
      #expect(try new { $0.unit = "KS-ZP" } == 4)
      #expect(try new { $0.grade = .major } == 3)
      #expect(try new { $0.type = .fire } == 9)
      #expect(try new { $0.batch = "KC2" } == 9)
      #expect(try new { $0.site = "KS6-01" } == 2)
      #expect(try new { ($0.site, $0.grade) = ("KS6-01", .major) } == 0)
    }
  }
}
