import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// How a file is opened, by what the operating system says of it.
@Suite struct OpeningTests {
  private static let path = "/registry/r.sqlite"

  /// A file that may be written, as changed by `change`.
  private func file(_ change: (inout RegistryFile) -> Void = { _ in }) -> RegistryFile {
    var file = RegistryFile(path: "r.sqlite", place: Self.path, kind: .regular)
    file.size = 4096
    (file.isReadable, file.isWritable, file.isFolderWritable) = (true, true, true)
    change(&file)
    return file
  }

  private func closed(_ change: (inout RegistryFile) -> Void = { _ in }) -> RegistryFile {
    file {
      ($0.isWritable, $0.isFolderWritable) = (false, false)
      change(&$0)
    }
  }

  @Test func whatMayBeWrittenIsOpenedSo() throws {
    #expect(try file().way(writing: true) == .readWrite)
    #expect(try file().way(writing: false) == .readWrite)
  }

  @Test func whatMayNotBeWrittenIsReadAsUnchanging() throws {
    #expect(try closed().way(writing: false) == .immutable)
    #expect(try file { $0.isFolderWritable = false }.way(writing: false) == .immutable)
    #expect(try file { $0.isWritable = false }.way(writing: false) == .immutable)
    #expect(throws: StoreError.readOnly(path: "r.sqlite")) { try closed().way(writing: true) }
  }

  @Test func aLogThatCannotBeTakenInIsReadByItsIndexOrNotAtAll() throws {
    let log = Self.path + "-wal"
    #expect(
      try closed {
        $0.logSize = 32
        $0.hasIndex = true
      }.way(writing: false) == .readOnly)
    #expect(throws: StoreError.logUnreadable(path: "r.sqlite", log: log)) {
      try closed { $0.logSize = 32 }.way(writing: false)
    }
    #expect(throws: StoreError.logUnreadable(path: "r.sqlite", log: Self.path + "-journal")) {
      try closed { $0.rollbackSize = 512 }.way(writing: false)
    }
  }

  @Test func aFileOfAnotherMachineIsOnlyCopied() throws {
    let remote = file { $0.fileSystem = .network(name: "nfs") }
    for writing in [true, false] {
      #expect(throws: StoreError.networkFile(path: "r.sqlite", fileSystem: "nfs")) {
        try remote.way(writing: writing)
      }
    }
    #expect(try remote.way(writing: false, copying: true) == .immutable)
    var inUse = remote
    (inUse.logSize, inUse.hasIndex) = (32, true)
    #expect(throws: StoreError.logUnreadable(path: "r.sqlite", log: Self.path + "-wal")) {
      try inUse.way(writing: false, copying: true)
    }
  }

  @Test func whatIsNoFileIsNotOpened() throws {
    for kind in [RegistryFile.Kind.folder, .pipe, .socket, .device] {
      #expect(throws: StoreError.notAFile(path: "r.sqlite", kind: kind)) {
        try file { $0.kind = kind }.way(writing: false)
      }
    }
    #expect(throws: StoreError.emptyFile(path: "r.sqlite")) {
      try file { $0.size = 0 }.way(writing: false)
    }
    #expect(throws: StoreError.unreadable(path: "r.sqlite")) {
      try file { $0.isReadable = false }.way(writing: false)
    }
  }

  @Test func anUnchangingFileIsReadAndVerifiedWithNothingBesideIt() throws {
    let registry = try TemporaryRegistry(.settled)
    let opened = try Registry(opening: RegistryFile(examining: registry.path), .immutable)
    #expect(try opened.read { try $0.periods() }.map(\.name) == ["2026Q1", "2026Q2"])
    #expect(try opened.verify().isClean)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: registry.folder.path)
        == ["wenbao.sqlite"])
    let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
    #expect(throws: StoreError.readOnly(path: registry.path)) {
      try opened.write(as: actor) { session in
        try session.append(.setting("lookback.major"), .settingChanged, ["value": "7"])
      }
    }
  }

  @Test func aFileThatChangesAllTheSameIsReadAgain() throws {
    let registry = try TemporaryRegistry(.settled)
    let opened = try Registry(opening: RegistryFile(examining: registry.path), .immutable)
    #expect(throws: StoreError.busy(path: registry.path)) {
      try opened.read { _ in
        let actor = try SampleLedger.actor(at: SampleLedger.lastClock)
        _ = try registry.open().write(as: actor) { session in
          try session.append(
            .setting("lookback.major"), .settingChanged,
            ["value": "7", "from": .string(session.today.description)])
        }
      }
    }
  }

  @Test func aLinkIsFollowedToWhereTheLogLies() throws {
    let registry = try TemporaryRegistry(.settled)
    let link = registry.folder.file("link.sqlite")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: registry.path)
    let file = RegistryFile(examining: link)
    #expect(file.path == link)
    #expect(file.place == RegistryFile(examining: registry.path).place)
    #expect(try Registry(openingAt: link, readOnly: true).read { try $0.periods().count } == 2)
  }

  @Test func aNameIsNoAddress() throws {
    let registry = try TemporaryRegistry(.settled)
    let odd = registry.folder.file("a?mode=memory#b%41.sqlite")
    try FileManager.default.copyItem(atPath: registry.path, toPath: odd)
    let opened = try Registry(openingAt: odd, readOnly: true)
    #expect(try opened.read { try $0.periods().count } == 2)
    #expect(try opened.verify().isClean)
  }
}
