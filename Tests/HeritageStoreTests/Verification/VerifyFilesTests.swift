import HeritageStore
import HeritageTestSupport
import Testing

/// `verify` on evidence and on the index of the zones, which no trigger guards.
@Suite struct VerifyFilesTests {
  private static func digest() throws -> String {
    String(
      try TemporaryRegistry(.secondReady).plainSession("SELECT min(sha256) FROM evidence;").output
        .dropLast())
  }

  @Test(arguments: [
    ("UPDATE evidence_bytes SET bytes = X'00'", "bytes differ from the digest"),
    ("DELETE FROM evidence_bytes", "bytes are missing"),
    ("UPDATE evidence SET size = size + 1", "size differs"),
  ])
  func tamperedEvidenceIsFound(sql: String, detail: String) throws {
    let digest = try Self.digest()
    let registry = try Tampering.registry("\(sql) WHERE sha256 = '\(digest)';")
    #expect(try Tampering.findings(registry, .evidence) == ["evidence \(digest): \(detail)"])
  }

  @Test func removedEvidenceIsFoundByWhatNamesIt() throws {
    let digest = try Self.digest()
    let registry = try Tampering.registry("DELETE FROM evidence WHERE sha256 = '\(digest)';")
    let findings = try Tampering.findings(registry)
    #expect(findings.contains("evidence_bytes ?: no row of evidence that it refers to"))
    #expect(findings.contains { $0.contains("refused when replayed: E-DB-E") })
  }

  @Test(arguments: [
    ("UPDATE zone_index SET min_lon = min_lon - 1 WHERE id = 1;", "zone_index 1: box differs"),
    // Too small by a hair: a search at the zone's edge would pass over it.
    (
      "UPDATE zone_index SET min_lon = min_lon + 0.00002 WHERE id = 1;", "zone_index 1: box differs"
    ),
    (
      "UPDATE zone_index SET max_lat = max_lat - 0.000004 WHERE id = 1;",
      "zone_index 1: box differs"
    ),
    ("DELETE FROM zone_index WHERE id = 1;", "zone_index 1: box differs"),
    (
      "INSERT INTO zone_index VALUES (999, 1, 2, 1, 2);", "zone_index 999: no such drawn zone"
    ),
    // What the tree keeps of itself steers searches: a zone may be there and not be found.
    (
      "INSERT INTO zone_index_parent VALUES (9, 1);",
      "zone_index: tree is damaged: Wrong number of entries in %_parent table - expected 0, actual 1"
    ),
  ])
  func aTamperedIndexIsFound(sql: String, finding: String) throws {
    let registry = try TemporaryRegistry(.secondReady)
    #expect(try registry.plainSession(sql) == .quiet)
    #expect(try Tampering.findings(registry) == [finding])
  }
}
