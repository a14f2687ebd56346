import Foundation
import GRDB
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// Two programs at one file.
@Suite struct ConcurrencyTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.imported) }

  private func change(_ value: String, _ opened: Registry) throws {
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    _ = try opened.write(as: actor) { session in
      try session.append(.setting("lookback.major"), .settingChanged, ["value": .string(value)])
    }
  }

  @Test func writersTakeTurns() async throws {
    let registry = registry
    let before = try registry.read { try $0.entries().count }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for turn in 0..<5 { try change("\(writer * 5 + turn + 1)", registry.open()) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try registry.read { try $0.entries().count } == before + 20)
    #expect(try registry.verify().isClean)
  }

  @Test func aReaderSeesNothingOfAWriterUntilTheEnd() throws {
    let (writer, reader) = (try registry.open(), try registry.open(readOnly: true))
    let before = try reader.read { try $0.entries().count }
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    try writer.write(as: actor) { session in
      try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
      #expect(try session.read.entries().count == before + 1)
      #expect(try reader.read { try $0.entries().count } == before)
    }
    #expect(try reader.read { try $0.entries().count } == before + 1)
  }

  @Test func aWriterWhoWaitsInVainIsToldSo() throws {
    let (first, second) = (try registry.open(), try registry.open())
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    try second.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    _ = try first.write(as: actor) { _ in
      #expect(throws: StoreError.busy(path: registry.path)) { try change("7", second) }
    }
  }

  @Test func patienceEnds() {
    let wait = BusyWait(patience: .milliseconds(30))
    let tries = (0...).first { !wait.isToGoOn(after: $0) } ?? 0
    #expect((1...30).contains(tries))
    #expect(wait.isToGoOn(after: 0))
  }

  @Test func whatIsThrownUndoesEverything() throws {
    struct Changed: Error {}
    let opened = try registry.open()
    let before = try registry.dumpDigest()
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    #expect(throws: Changed.self) {
      try opened.write(as: actor) { session in
        try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
        throw Changed()
      }
    }
    #expect(try registry.dumpDigest() == before)
  }

  @Test func aTrialRunKeepsNothing() throws {
    let opened = try registry.open()
    let before = try registry.dumpDigest()
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    let entry = try opened.write(as: actor, commit: false) { session in
      try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
    }
    #expect(entry.seq == 16)
    #expect(try registry.dumpDigest() == before)
  }

  @Test func aClockBehindTheJournalIsRefused() throws {
    let actor = try SampleLedger.actor(at: "2026-01-04T09:00:00+08:00")
    let (now, last) = (
      try #require(Instant("2026-01-04T01:00:00Z")), try #require(Instant("2026-01-05T01:00:00Z"))
    )
    let opened = try registry.open()
    #expect(throws: StoreError.clockBehind(now: now, last: last)) {
      try opened.write(as: actor) { _ in }
    }
  }

  /// The clock is read before the writing lock is waited for.
  @Test func whoWaitedForAnotherIsNotBehindHim() throws {
    let last = try #require(Instant("2026-01-05T01:00:00Z"))
    let actor = Actor(
      account: SampleLedger.account, officer: nil,
      now: Instant(secondsSince1970: last.secondsSince1970 - 1), isPinned: false)
    let entry = try registry.open().write(as: actor) { session in
      try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
    }
    #expect(entry.recordedAt == "2026-01-05T01:00:00Z")
  }

  @Test func onlyAPinnedClockStandsStill() throws {
    let now = try #require(Instant("2026-01-05T00:59:59Z"))
    let actor = Actor(
      account: SampleLedger.account, officer: nil, now: now, isPinned: true, isClockPinned: false)
    let moment = try registry.open().write(as: actor) { $0.actor.now.description }
    #expect(moment == "2026-01-05T01:00:00Z")
  }

  @Test func whoWritesMeanwhileDoesNotMisleadVerify() async throws {
    let registry = registry
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let writer = try registry.open()
        for turn in 1...150 { try change("\(turn)", writer) }
      }
      group.addTask {
        for _ in 0..<8 {
          let findings = try registry.verify().findings
          #expect(findings == [])
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func aPinnedClockDoesNotCatchUp() throws {
    let actor = try SampleLedger.actor(at: "2026-01-05T08:59:59+08:00")
    #expect(throws: StoreError.self) { try registry.open().write(as: actor) { _ in } }
  }

  @Test(arguments: [false, true])
  func whatIsWrittenToAFileThatWasTakenAwayIsNotKept(isReplaced: Bool) throws {
    let opened = try registry.open()
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    #expect(throws: StoreError.movedAway(path: registry.path)) {
      try opened.write(as: actor) { session in
        try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
        let manager = FileManager.default
        try manager.moveItem(atPath: registry.path, toPath: "\(registry.path).old")
        if isReplaced {
          try manager.copyItem(atPath: "\(registry.path).old", toPath: registry.path)
        }
      }
    }
  }

  @Test func whoIsNoOfficerWritesNothing() throws {
    let opened = try registry.open()
    #expect(throws: StoreError.accountNotBound(account: "wu")) {
      try opened.write(as: SampleLedger.actor(account: "wu", at: SampleLedger.lastClock)) { _ in }
    }
    #expect(throws: StoreError.unknown(RecordReference(.officer, "A77"))) {
      try opened.write(as: SampleLedger.actor("A77", at: SampleLedger.lastClock)) { _ in }
    }
  }
}
