import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageOperations
@testable import HeritageStore

/// What is asked for one site, one hazard or one unit is found by an index, whatever the size of the registry.
@Suite struct QueryPlanTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.secondReady) }

  /// What the statements that `body` runs go through from one end to the other, or work out whole, by their plans.
  private func scans(_ body: @escaping (ReadSession) throws -> Void) throws -> [String] {
    let opened = try registry.open(readOnly: true)
    return try opened.queue.read { database in
      var statements: [String] = []
      database.trace(options: .statement) { event in
        if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
      }
      try body(ReadSession(database: database))
      database.trace(options: [])
      var scanned: Set<String> = []
      for sql in statements where sql.hasPrefix("SELECT") {
        for row in try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)") {
          let detail: String = row["detail"]
          let isWhole =
            detail.hasPrefix("SCAN") && !detail.hasSuffix("CONSTANT ROW")
            || detail.hasPrefix("MATERIALIZE") || detail.contains("AUTOMATIC")
          if isWhole { scanned.insert(detail) }
        }
      }
      return scanned.sorted()
    }
  }

  // `zone_line` is a union, worked out for the one site; duties and settings are few.
  @Test func aSitesFile() throws {
    let scanned = try scans {
      _ = try SiteFile("KS6-01", today: #require(CivilDate("2026-07-01")), $0)
    }
    #expect(
      scanned == [
        "MATERIALIZE zone_line", "SCAN d", "SCAN l", "SCAN setting", "SCAN zone_line",
      ])
  }

  @Test func aHazardWithItsActs() throws {
    let scanned = try scans { session in
      let hazard = try session.hazard("YH-2026-0001-F")
      _ = try session.entries(of: .hazard(hazard.number))
    }
    #expect(scanned == [])
  }

  @Test func theHazardsOfAUnit() throws {
    let scanned = try scans { session in
      try session.checkUnit("KS-ZP")
      var filter = HazardFilter()
      filter.unit = "KS-ZP"
      _ = try session.hazards(filter)
    }
    #expect(scanned == [])
  }

  // Assessments are read for all sites at once.
  @Test func theInspectionsOfAUnit() throws {
    let today = try #require(CivilDate("2026-07-01"))
    let scanned = try scans { session in
      _ = try session.inspectionsDue(SiteFilter(township: "KS-ZP"), today: today)
    }
    #expect(
      scanned == [
        "SCAN a USING INDEX sqlite_autoindex_assessment_2", "SCAN h USING INDEX hazard_relapsed",
        "SCAN setting",
      ])
  }

  @Test func whatAnImportAsksOfEachSite() throws {
    let scanned = try scans { session in
      _ = try session.latestScope(of: "KS6-01")
      _ = try session.latestZone("P1", of: "KS6-01")
      _ = try session.boundaryZones(of: "KS6-01")
    }
    #expect(scanned == [])
  }
}
