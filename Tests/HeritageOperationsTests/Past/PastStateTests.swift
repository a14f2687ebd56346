import Foundation
import GRDB
import Heritage
import HeritageOperations
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// What is laid over the tables for a past moment is, row by row, what the entries had made of them by then.
@Suite struct PastStateTests {
  @Test func atEveryEntryOfTheSampleTheTablesAreAsTheReplayHasThem() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let differences = try withExtendedLifetime(registry) {
      try PastComparison(of: registry.path).differences(atEvery: 3)
    }
    #expect(differences == [])
  }

  /// Random acts of all kinds on hazards, exceptions, officers who leave, a unit that is merged, periods.
  @Test(arguments: [3, 4])
  func inARandomHistoryTheTablesAreAsTheReplayHasThem(seed: UInt64) throws {
    var ledger = try RandomLedger(seed: seed)
    for month in 1...3 {
      let first = try #require(CivilDate(year: 2026, month: month, day: 1))
      let next = try #require(first.adding(months: 1))
      let period = try ledger.workshop.bureau().openPeriod(
        name: nil, from: first, to: next.adding(days: -1))
      for day in [2, 14, 26] {
        try setClock(&ledger, first.adding(days: day))
        for _ in 0..<3 { try ledger.register() }
        for _ in 0..<20 { try ledger.act() }
        try ledger.grantException()
      }
      if month == 1 { try ledger.mergeAUnit() }
      if month == 2 { try ledger.replaceAnOfficer(with: "A04") }
      try setClock(&ledger, next.adding(days: 1))
      _ = try ledger.closePeriod(period)
      ledger.carryOver()
    }
    let differences = try withExtendedLifetime(ledger.workshop) {
      try PastComparison(of: ledger.workshop.path).differences(atEvery: 7)
    }
    #expect(differences == [])
  }

  private func setClock(_ ledger: inout RandomLedger, _ day: CivilDate?) throws {
    let day = try #require(day)
    ledger.workshop.now = try #require(Instant("\(day)T09:00:00+08:00"))
  }

  @Test func whatIsReadAsOfTheNewestEntryIsTheFileItself() throws {
    let registry = try TemporaryRegistry(.sealed)
    let newest = try registry.read { try $0.past(of: "SELECT max(seq) FROM entry") }
    let laid = try registry.open(readOnly: true).readPast({ try PastMoment(newest[0], $0) }) {
      try $0.past(of: "SELECT count(*) FROM sqlite_temp_schema")
    }
    #expect(laid == [0])
  }

  @Test func nothingOfItIsLeftAfterwards() throws {
    let registry = try TemporaryRegistry(.sealed)
    let file = try registry.open()
    let counts = "SELECT count(*) FROM sqlite_temp_schema"
    let laid = try file.readPast({ try PastMoment(20, $0) }) { try $0.past(of: counts)[0] }
    #expect(laid > 50)
    #expect(try file.read { try $0.past(of: counts) } == [0])
    #expect(try file.verify().findings == [])
  }

  @Test func nothingCanBeWrittenIntoThePast() throws {
    let file = try TemporaryRegistry(.sealed).open()
    #expect(throws: (any Error).self) {
      try file.readPast({ try PastMoment(20, $0) }) {
        try $0.database.execute(sql: "DELETE FROM main.setting")
      }
    }
  }
}

extension ReadSession {
  /// Numbers that a statement gives.
  fileprivate func past(of sql: String) throws -> [Int] { try Int.fetchAll(database, sql: sql) }
}

extension PastMoment {
  /// The end of an entry.
  init(_ seq: Int, _ database: Database) throws {
    let newest = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    self.init(day: .first, lastEntry: seq, newest: newest)
  }
}
