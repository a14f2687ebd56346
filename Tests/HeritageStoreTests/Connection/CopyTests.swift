import Foundation
import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// Copies of a registry, and holding one.
@Suite struct CopyTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.settled) }

  private func copy() throws -> String {
    let path = registry.folder.file("copy.sqlite")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    try registry.open(readOnly: true).copy(into: path, called: "the copy")
    return path
  }

  @Test func aCopyHoldsWhatItsSourceHolds() throws {
    let path = try copy()
    let (holding, report) = try Registry.prove(copyAt: path)
    #expect(report.isClean)
    #expect(try registry.read { try $0.holding() } == holding)
    #expect(
      try PlainSession.run(".dump", on: path).output
        == PlainSession.run(".dump", on: registry.path).output)
  }

  @Test func whatWasWrittenSinceIsNotCounted() throws {
    let path = try copy()
    let holding = try #require(try Registry.prove(copyAt: path).holding)
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    _ = try registry.open().write(as: actor) { session in
      try session.append(
        .setting("lookback.major"), .settingChanged,
        ["value": "7", "from": .string(session.today.description)])
    }
    #expect(try registry.read { try $0.holding(upTo: holding.head) } == holding)
    #expect(try registry.read { try $0.holding() }.entries == holding.entries + 1)
  }

  @Test func aHeldRegistryIsThisProcessesAlone() throws {
    let held = try registry.open()
    try held.hold()
    #expect(try held.read { try $0.periods().count } == 2)
    let plain = try registry.plainSession("SELECT count(*) FROM period;")
    #expect(plain.error.contains("database is locked"))
    held.release(keepingLog: true)
    #expect(
      try registry.plainSession("SELECT count(*) FROM period; PRAGMA journal_mode;").output
        == "2\nwal\n")
    #expect(!FileManager.default.fileExists(atPath: registry.path + "-wal"))
  }

  @Test func aRegistryInUseIsNotHeld() throws {
    let reader = try registry.open(readOnly: true)
    _ = try reader.read { try $0.periods() }
    let held = try registry.open()
    try held.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    #expect(throws: StoreError.busy(path: registry.path)) { try held.hold() }
    withExtendedLifetime(reader) {}
  }

  /// One who waited while a registry was restored still has the old file.
  @Test func whoHasAFileThatWasReplacedIsToldSo() throws {
    _ = try registry.plainSession("PRAGMA journal_mode = DELETE;")
    let opened = try registry.open()
    _ = try opened.read { try $0.periods() }
    let kept = registry.folder.file("kept.sqlite")
    try FileManager.default.moveItem(atPath: registry.path, toPath: kept)
    try FileManager.default.copyItem(atPath: kept, toPath: registry.path)
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    #expect(throws: StoreError.movedAway(path: registry.path)) {
      try opened.write(as: actor) { session in
        try session.append(
          .setting("lookback.major"), .settingChanged,
          ["value": "7", "from": .string(session.today.description)])
      }
    }
  }
}
