import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// Content comes once, changes by revisions, and goes out of force without going away.
@Suite struct StagingTests {
  private let registry: TemporaryRegistry
  private let actor: Actor

  init() throws {
    registry = try TemporaryRegistry(.imported)
    actor = try SampleLedger.actor(at: SampleLedger.lastClock)
  }

  private static func unit(_ name: String, _ code: String = "KS-X") -> UnitRecord {
    var unit = UnitRecord(
      code: code, position: SourcePosition(file: "x.xml", line: 3, column: 1))
    unit.name = name
    return unit
  }

  /// Imports units as one receipt; what became of each.
  private func bring(_ units: [UnitRecord], receipt: String) throws -> [StagedChange] {
    try registry.open().write(as: actor) { session in
      let changes = try units.map { try session.stage($0) }
      let written = changes.count { if case .unchanged = $0 { false } else { true } }
      try session.appendContent(
        .receipt(receipt), .importCommitted,
        [
          "kind": "register", "file": "x.xml", "sha256": .string(String(repeating: "0", count: 64)),
          "bytes": 1,
          "counts": [
            "read": .integer(units.count), "added": .integer(written), "changed": 0, "refused": 0,
            "unchanged": .integer(units.count - written),
          ],
        ])
      return changes
    }
  }

  private func undo(_ receipt: String) throws {
    _ = try registry.open().write(as: actor) { session in
      try session.append(.receipt(receipt), .importUndone, ["reason": "x"])
    }
  }

  private func inForce() throws -> String {
    try registry.plainSession(
      "SELECT coalesce(revision, '-') FROM current_revision WHERE key = 'KS-X';"
    ).output
  }

  @Test func theSameRecordIsNotWrittenAgain() throws {
    #expect(try bring([Self.unit("一")], receipt: "HZ-1") == [.added(revision: 1)])
    #expect(try bring([Self.unit("一")], receipt: "HZ-2") == [.unchanged(revision: 1)])
    #expect(
      try registry.plainSession("SELECT count(*) FROM record WHERE key = 'KS-X';").output == "1\n")
    #expect(try registry.verify().isClean)
  }

  @Test func aChangedRecordIsARevisionWithItsDifferences() throws {
    _ = try bring([Self.unit("一")], receipt: "HZ-1")
    #expect(
      try bring([Self.unit("二")], receipt: "HZ-2") == [.changed(from: 1, revision: 2)])
    let differences = try registry.read {
      try $0.differences(kind: "unit", key: "KS-X", from: 1, to: 2)
    }
    #expect(
      differences == [
        ContentDifference(row: "unit_revision", column: "name", old: "一", new: "二")
      ])
    #expect(try inForce() == "2\n")
  }

  @Test func rowsBelowARecordAreToldApartByTheirCodes() throws {
    let differences = try registry.read {
      try $0.differences(kind: "checklist", key: "FIRE", from: 1, to: 2)
    }
    #expect(differences.count > 100)
    #expect(differences.contains { $0.row == "checklist_item M-01" && $0.column == "subject" })
    #expect(differences.allSatisfy { $0.new == nil })
  }

  @Test func anUndoneImportGoesBackToTheRevisionBefore() throws {
    _ = try bring([Self.unit("一")], receipt: "HZ-1")
    _ = try bring([Self.unit("二")], receipt: "HZ-2")
    try undo("HZ-2")
    #expect(try inForce() == "1\n")
    try undo("HZ-1")
    #expect(try inForce() == "-\n")
    #expect(try registry.verify().isClean)
  }

  @Test func revisionsAreNeverUsedAgain() throws {
    _ = try bring([Self.unit("一")], receipt: "HZ-1")
    try undo("HZ-1")
    #expect(try bring([Self.unit("一")], receipt: "HZ-2") == [.added(revision: 2)])
    #expect(try registry.verify().isClean)
  }

  @Test func numbersAreNeverUsedAgain() throws {
    let next = try registry.open().write(as: actor, commit: false) { session in
      try CheckedNumber.Kind.allCases.map { try session.nextNumber($0).description }
    }
    #expect(Set(next).count == next.count)
    let receipts = try registry.plainSession("SELECT number FROM receipt;").output
    #expect(next.allSatisfy { !receipts.contains($0) })
    try undo("HZ-2026-0001-U")
    let again = try registry.open().write(as: actor, commit: false) { session in
      try session.nextNumber(.receipt).description
    }
    #expect(next.contains(again))
  }

  @Test func aSerialPastFourDigitsGoesOn() throws {
    let stream = Forgery("hazard.registered", "hazard/YH-2026-9999-0")
    let number = CheckedNumber(kind: .hazard, year: 2026, serial: 9999).description
    var forged = RefusalText.register(number)
    forged.stream = stream.stream.replacing("YH-2026-9999-0", with: number)
    #expect(try registry.plainSession(forged.sql) == .quiet)
    try Tampering.mendHead(of: registry)
    let next = try registry.open().write(as: actor, commit: false) { session in
      try session.nextNumber(.hazard)
    }
    #expect(next.serial == 10_000)
  }

  @Test func evidenceIsKeptOnce() throws {
    let file = EvidenceFile(name: "a.txt", mediaType: "text/plain", bytes: [1, 2, 3])
    let (first, second) = try registry.open().write(as: actor) { session in
      let pair = (try session.keep(file), try session.keep(file))
      try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
      return pair
    }
    #expect(first == second)
    #expect(first == Digest.text(of: file.bytes))
    #expect(try registry.plainSession("SELECT count(*) FROM evidence;").output == "1\n")
    #expect(try registry.verify().isClean)
  }
}
