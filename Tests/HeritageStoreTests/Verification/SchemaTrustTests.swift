import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// A file whose triggers, tables or views are not those of schema.sql is neither written to nor read, and `verify` says what is foreign.
@Suite struct SchemaTrustTests {
  static let changes: [(sql: String, object: String, finding: String)] = [
    (
      "CREATE TRIGGER extra AFTER INSERT ON entry BEGIN DELETE FROM plain_insert; END;", "extra",
      "trigger extra: not in schema.sql"
    ),
    (
      """
      DROP TRIGGER entry_guard_change;
      CREATE TRIGGER entry_guard_change BEFORE UPDATE ON entry BEGIN SELECT 1; END;
      """, "entry_guard_change", "trigger entry_guard_change: changed"
    ),
    (
      "DROP TRIGGER strike_off_needs_acceptance;", "strike_off_needs_acceptance",
      "trigger strike_off_needs_acceptance: missing"
    ),
    (
      "CREATE TRIGGER zone_index_extra AFTER INSERT ON entry BEGIN DELETE FROM plain_insert; END;",
      "zone_index_extra", "trigger zone_index_extra: not in schema.sql"
    ),
    (
      "CREATE VIEW zone_index_view AS SELECT 1;", "zone_index_view",
      "view zone_index_view: not in schema.sql"
    ),
    (
      "DROP VIEW site_gap; CREATE VIEW site_gap AS SELECT 1 AS site;", "site_gap",
      "view site_gap: changed"
    ),
    ("CREATE TABLE extra (x TEXT) STRICT;", "extra", "table extra: not in schema.sql"),
    ("CREATE VIEW extra AS SELECT 1;", "extra", "view extra: not in schema.sql"),
    ("CREATE INDEX extra ON hazard (grade);", "extra", "index extra: not in schema.sql"),
    ("ALTER TABLE hazard ADD COLUMN extra TEXT;", "hazard", "table hazard: changed"),
    ("DROP VIEW site_gap;", "site_gap", "view site_gap: missing"),
  ]

  private func change(_ sql: String) throws -> TemporaryRegistry {
    let registry = try TemporaryRegistry(.settled)
    #expect(try registry.plainSession(sql) == .quiet)
    return registry
  }

  private func write(_ registry: TemporaryRegistry) throws {
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    _ = try registry.open().write(as: actor) { session in
      try session.append(.setting("lookback.major"), .settingChanged, ["value": "31"])
    }
  }

  @Test(arguments: changes)
  func aForeignSchemaIsNotWrittenTo(sql: String, object: String, finding: String) throws {
    let registry = try change(sql)
    let before = try registry.dumpDigest()
    #expect(throws: StoreError.foreignSchema(path: registry.path, object: object)) {
      try write(registry)
    }
    #expect(try registry.dumpDigest() == before)
  }

  @Test(arguments: changes)
  func aForeignSchemaIsNotRead(sql: String, object: String, finding: String) throws {
    let registry = try change(sql)
    #expect(throws: StoreError.foreignSchema(path: registry.path, object: object)) {
      try registry.read { try $0.periods() }
    }
    let looked = try registry.open(readOnly: true).read(anySchema: true) { try $0.periods() }
    #expect(looked.map(\.name) == ["2026Q1", "2026Q2"])
  }

  @Test(arguments: changes)
  func verifyNamesWhatIsForeign(sql: String, object: String, finding: String) throws {
    #expect(try Tampering.findings(change(sql), .schema) == [finding])
  }

  @Test func aTriggerOfAnotherNeverRuns() throws {
    let registry = try change(
      "CREATE TRIGGER extra AFTER INSERT ON zone_index_rowid BEGIN DELETE FROM plain_insert; END;"
        .replacing("zone_index_rowid", with: "setting"))
    #expect(throws: StoreError.self) { try write(registry) }
    #expect(try registry.plainSession("SELECT count(*) FROM plain_insert;").output == "1\n")
  }

  /// What a keeper of databases does to a file: none of it makes it foreign.
  @Test(arguments: ["ANALYZE;", "VACUUM;", "REINDEX;", "PRAGMA journal_mode = DELETE;"])
  func careOfTheFileIsNoMatter(sql: String) throws {
    let registry = try TemporaryRegistry(.settled)
    #expect(try registry.plainSession(sql).error == "")
    try write(registry)
    #expect(try Tampering.findings(registry) == [])
  }

  /// The quick comparison says yes to what keepers do, and no to every change.
  @Test func theQuickComparisonDecidesAsTheLongOne() throws {
    func isEmbedded(_ sql: String) throws -> Bool {
      try change(sql).open(readOnly: true).queue.read { SchemaTrust.isAsEmbedded($0) }
    }
    for sql in ["", "VACUUM;", "ANALYZE; VACUUM;", "REINDEX;"] {
      #expect(try isEmbedded(sql), "\(sql)")
    }
    for change in Self.changes { #expect(try !isEmbedded(change.sql), "\(change.sql)") }
  }

  @Test func triggersMadeAgainAreTrusted() throws {
    let registry = try Tampering.registry("", .settled)
    try write(registry)
    #expect(try Tampering.findings(registry) == [])
  }
}
