import HeritageTestSupport
import Testing

/// The three guards of every table, against every way that SQL has to write a row.
@Suite struct GuardTests {
  static let tables = GuardAttempts.words.keys.sorted()

  @Test func everyGuardedTableIsTried() {
    let guarded = Set(SchemaText.triggers.filter(\.isGuard).map(\.table))
    #expect(guarded.subtracting(["entry"]) == Set(Self.tables))
  }

  @Test(arguments: tables)
  func noRowIsReplacedChangedOrRemoved(table: String) throws {
    for refusal in GuardAttempts.proofs(of: table) {
      try refusal.prove()
      try refusal.proveNeedOfTheTrigger()
    }
  }

  @Test(arguments: tables)
  func noDetourLeadsPastTheGuards(table: String) throws {
    let registry = try TemporaryRegistry(.secondReady)
    let before = try registry.dumpDigest()
    // The session goes on after an error.
    let detours = GuardAttempts.detours(of: table)
    let result = try registry.plainSession(detours.map(\.attempt).joined(separator: "\n"))
    let said = result.error.split(separator: "\n").map { "\($0)\n" }
    #expect(said == detours.enumerated().map { $1.text(line: $0 + 1) })
    #expect(result.output == "")
    #expect(result.exit == 1)
    #expect(try registry.dumpDigest() == before)
  }

  /// A hidden rowid would let INSERT OR REPLACE take a row away by its number, past the guard that knows its key.
  @Test func noTableHasAHiddenNumber() throws {
    let registry = try TemporaryRegistry(.founded)
    let keyed = try registry.plainSession(
      """
      SELECT name FROM pragma_table_list AS t WHERE type = 'table' AND schema = 'main' AND NOT wr
        AND name NOT GLOB 'sqlite_*' AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c
          WHERE c.pk AND c.type = 'INTEGER' AND (SELECT sum(pk) FROM pragma_table_info(t.name)) = 1);
      """)
    #expect(keyed == .quiet)
    let replaced = try registry.plainSession(
      "INSERT OR REPLACE INTO evidence_bytes (rowid, sha256, bytes) VALUES (1, 'x', X'00');")
    #expect(
      replaced.error
        == "Parse error near line 1: table evidence_bytes has no column named rowid\n")
  }
}
