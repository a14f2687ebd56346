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
    for refusal in GuardAttempts.detours(of: table) {
      let result = try registry.plainSession(refusal.attempt)
      #expect(result.error == refusal.text, "\(refusal.attempt)")
      #expect(result.exit == 1)
    }
    #expect(try registry.dumpDigest() == before)
  }
}
