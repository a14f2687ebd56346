import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// What is laid over the tables for a past moment is, row by row, what the entries had made of them by then.
@Suite struct PastStateTests {
  @Test func atEveryEntryOfTheSampleTheTablesAreAsTheReplayHasThem() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let differences = try PastComparison(of: registry).differences(atEvery: 1)
    #expect(differences == [])
  }

  @Test func whatIsReadAsOfTheNewestEntryIsTheFileItself() throws {
    let registry = try TemporaryRegistry(.sealed)
    let newest = try registry.read { try $0.past(of: "SELECT max(seq) FROM entry") }
    #expect(try registry.open(readOnly: true).readPast({ try PastMoment(newest[0], $0) }) {
      try $0.past(of: "SELECT count(*) FROM sqlite_temp_schema")
    } == [0])
  }

  @Test func nothingOfItIsLeftAfterwards() throws {
    let registry = try TemporaryRegistry(.sealed)
    let file = try registry.open()
    let counts = "SELECT count(*) FROM sqlite_temp_schema"
    #expect(try file.readPast({ try PastMoment(20, $0) }) { try $0.past(of: counts)[0] } > 50)
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
