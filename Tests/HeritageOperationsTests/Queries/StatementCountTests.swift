import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageOperations
@testable import HeritageStore

/// What is asked of all sites and hazards is asked at once, not for one after the other.
@Suite struct StatementCountTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.accepted) }

  /// The statements that `body` runs, by their text, with how often.
  private func statements(_ body: @escaping (ReadSession) throws -> Void) throws -> [String: Int] {
    let opened = try registry.open(readOnly: true)
    return try opened.queue.read { database in
      var counts: [String: Int] = [:]
      database.trace(options: .statement) { event in
        if case .statement(let statement) = event { counts[statement.sql, default: 0] += 1 }
      }
      try body(ReadSession(database: database, today: CivilDate("2026-07-01")))
      database.trace(options: [])
      return counts
    }
  }

  @Test func noStatementIsRunForEachSiteOrHazard() throws {
    let today = try #require(CivilDate("2026-07-01"))
    let asked: [(String, (ReadSession) throws -> Void)] = [
      ("todo", { _ = try $0.todo(today: today) }),
      ("duties", { _ = try $0.siteDuties(today: today) }),
      ("gaps", { _ = try $0.gapReports(today: today) }),
      ("inspections", { _ = try $0.inspectionsDue(today: today) }),
    ]
    for (name, body) in asked {
      let often = try statements(body).filter { $0.value > 3 }
      #expect(often.isEmpty, "\(name): \(often)")
    }
  }
}
