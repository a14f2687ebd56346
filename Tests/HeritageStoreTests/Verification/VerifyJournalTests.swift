import HeritageStore
import HeritageTestSupport
import Testing

/// `verify` on the journal, on records, on evidence, on the index, on what schema.sql fixes.
@Suite struct VerifyJournalTests {
  @Test func theSampleIsClean() throws {
    let report = try TemporaryRegistry(.secondReady).verify()
    #expect(report.isClean)
    #expect(report.findings == [])
    #expect(Set(report.counts.map(\.check)) == Set(VerificationCheck.allCases))
    #expect(report.counts.allSatisfy { $0.count > 0 })
  }

  @Test(arguments: [
    "payload = '{}'", "stream = 'setting/y'", "officer = 'A02'", "os_account = 'x'",
    "on_behalf_paper = 'x'", "occurred_on = '2026-01-04'", "booked_on = '2026-01-04'",
    "recorded_at = '2026-01-05T01:00:01Z'", "hash = zeroblob(32)",
  ])
  func anEditedEntryIsFound(assignment: String) throws {
    let registry = try Tampering.registry("UPDATE entry SET \(assignment) WHERE seq = 15;")
    let findings = try Tampering.findings(registry, .chain)
    #expect(findings.first == "entry 15: hash differs from its content")
    let next = "entry 16: does not carry the hash of the one before"
    #expect(findings.dropFirst() == (assignment.hasPrefix("hash") ? [next] : []))
  }

  @Test func aSignatureIsFound() throws {
    let registry = try Tampering.registry(
      "UPDATE entry SET key_id = 'x', signature = X'00' WHERE seq = 15;")
    #expect(
      try Tampering.findings(registry) == ["entry 15: carries a signature of unknown kind"])
  }

  @Test func aRemovedEntryIsFound() throws {
    let registry = try Tampering.registry("DELETE FROM entry WHERE seq = 15;")
    #expect(
      try Tampering.findings(registry, .chain) == [
        "entry 16: expected number 15", "entry 16: does not carry the hash of the one before",
      ])
  }

  @Test func anAddedEntryIsFound() throws {
    let registry = try TemporaryRegistry(.secondReady)
    #expect(try registry.plainSession(Forgery.setting().sql) == .quiet)
    #expect(try Tampering.findings(registry) == ["entry 129: hash differs from its content"])
  }

  @Test func aPayloadThatIsNotCanonicalIsFound() throws {
    let registry = try Tampering.registry(
      "UPDATE entry SET payload = replace(payload, ':', ': ') WHERE seq = 15;")
    #expect(
      try Tampering.findings(registry, .payloads) == ["entry 15: payload is not canonical JSON"])
  }

  @Test func aTailThatWasCutIsFoundByTheStateItLeft() throws {
    let registry = try Tampering.registry("DELETE FROM entry WHERE seq = 128;")
    #expect(
      try Tampering.findings(registry)
        == [
          "site_event ?: no row of entry that it refers to",
          "site_event LY-2026-0002-1: differs from what the journal gives",
        ])
  }

  @Test func anEditedRecordIsFound() throws {
    let registry = try Tampering.registry(
      "UPDATE record SET digest = zeroblob(32) WHERE entry = 64 AND ordinal = 1;")
    #expect(
      try Tampering.findings(registry) == [
        "comparison \(Forgery.firstPeriod)/KS-ZZ 1: its rows differ from its digest",
        "entry 64: root differs from its records",
      ])
  }

  @Test func aRemovedRecordIsFound() throws {
    let registry = try Tampering.registry(
      "DELETE FROM record WHERE kind = 'batch' AND key = 'KS6' AND revision = 1;")
    let findings = try Tampering.findings(registry, .records)
    #expect(
      findings == [
        "entry 11: root differs from its records", "batch_revision KS6 1: belongs to no record",
      ])
    #expect(try Tampering.findings(registry, .receipts).count == 1)
  }

  @Test func anAddedRecordIsFound() throws {
    let registry = try Tampering.registry(
      "INSERT INTO record SELECT 2, 1, kind, 'x', 1, digest, line FROM record LIMIT 1;")
    #expect(
      try Tampering.findings(registry, .records).contains(
        "record 2: no entry announces these records"))
  }

  @Test func whatSchemaFixesIsCompared() throws {
    let registry = try Tampering.registry(
      """
      UPDATE lifecycle SET next = 'accepted' WHERE act = 'hazard.claimed';
      DELETE FROM entry_type WHERE code = 'hazard.voided';
      """)
    #expect(
      try Tampering.findings(registry, .schema) == [
        "entry_type hazard.voided 误登作废 hazard/?* 0 0: missing",
        "lifecycle ordered hazard.claimed accepted: not in schema.sql",
        "lifecycle ordered hazard.claimed claimed: missing",
      ])
  }

  /// A check that stumbles over what it reads says so; the others go on.
  @Test func aComparisonThatCannotBeReadIsAFinding() throws {
    let registry = try Tampering.registry(
      "UPDATE pairing SET details = '?' WHERE class = 'totals';")
    let findings = try Tampering.findings(registry)
    #expect(findings.contains { $0.hasPrefix("file: cannot be checked: ") })
    #expect(
      findings.contains(
        "comparison \(Forgery.firstPeriod)/KS-BC 1: its rows differ from its digest"))
  }
}
