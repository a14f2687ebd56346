import HeritageTestSupport
import Testing

/// The journal itself against every way to write a row that is there.
@Suite struct JournalGuardTests {
  private static let taken = "E-DB-ENTRY-HASH: this hash is taken"
  private static let fixed = "E-DB-JOURNAL: the journal is append-only"

  static let attempts: [Refusal] = [
    ("UPDATE entry SET payload = payload;", fixed), ("UPDATE entry SET seq = seq + 1000;", fixed),
    ("UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 2;", fixed),
    ("UPDATE OR IGNORE entry SET hash = zeroblob(32);", fixed),
    ("UPDATE entry SET signature = X'00', key_id = 'k';", fixed),
    ("DELETE FROM entry;", fixed), ("DELETE FROM entry WHERE seq = 1;", fixed),
    ("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry);", fixed),
    ("INSERT INTO entry SELECT * FROM entry WHERE seq = 12;", taken),
    ("INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 12;", taken),
    ("INSERT OR IGNORE INTO entry SELECT * FROM entry WHERE seq = 12;", taken),
    ("INSERT OR FAIL INTO entry SELECT * FROM entry WHERE seq = 12;", taken),
    ("REPLACE INTO entry SELECT * FROM entry WHERE seq = 12;", taken),
    ("INSERT INTO entry SELECT * FROM entry WHERE seq = 12 ON CONFLICT DO NOTHING;", taken),
    (
      "INSERT INTO entry SELECT * FROM entry WHERE seq = 12 ON CONFLICT DO UPDATE SET payload = '{}';",
      taken
    ),
  ].map { Refusal($0.0, .imported, $0.0, $0.1, by: nil) }

  @Test(arguments: attempts)
  func anEntryStaysAsItIs(_ attempt: Refusal) throws { try attempt.prove() }

  @Test func theGuardsAreWhatRefuses() throws {
    let guards = [
      ("UPDATE entry SET payload = payload;", "change"), ("DELETE FROM entry;", "remove"),
    ]
    for (sql, name) in guards {
      try Refusal(sql, .imported, sql, Self.fixed, by: "entry_guard_\(name)")
        .proveNeedOfTheTrigger()
    }
  }
}
