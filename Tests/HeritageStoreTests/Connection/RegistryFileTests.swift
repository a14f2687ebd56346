import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// The file: how it is made, and what is not taken for one.
@Suite struct RegistryFileTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry() }

  private func create(groupShared: Bool = false) throws -> Registry {
    _ = try Registry.create(at: registry.path, groupShared: groupShared, genesis: Self.genesis())
    return try registry.open()
  }

  private static func genesis() throws -> Genesis {
    Genesis(
      registry: SampleLedger.uuid, bureau: "示例文物局", purpose: .trial, officerCode: "A01",
      officerName: "示例甲", account: "jia", now: try #require(Instant("2026-01-05T01:00:00Z")))
  }

  private func mode() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: registry.path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func theFileIsTheOwnersAlone() throws {
    _ = try create()
    #expect(try mode() == 0o600)
  }

  @Test func aSharedFileIsTheGroupsToo() throws {
    _ = try create(groupShared: true)
    #expect(try mode() == 0o660)
  }

  @Test func theFirstTwoEntriesAreWhole() throws {
    _ = try create()
    let entries = try registry.read { try $0.entries() }
    #expect(entries.map(\.seq) == [1, 2])
    #expect(entries.map(\.stream) == ["registry", "officer/A01"])
    #expect(entries.map(\.type) == ["registry.created", "officer.added"])
    #expect(
      entries.map(\.payload) == [
        """
        {"bureau":"示例文物局","purpose":"trial","registry":"\(SampleLedger.uuid)","schema":1}
        """, "{\"account\":\"jia\",\"name\":\"示例甲\"}",
      ])
    #expect(entries.map(\.officer) == [nil, "A01"])
    #expect(entries.map(\.account) == ["jia", "jia"])
    #expect(entries.allSatisfy { $0.onBehalfPaper == nil })
    for entry in entries {
      #expect([entry.occurredOn, entry.bookedOn] == ["2026-01-05", "2026-01-05"])
      #expect(entry.recordedAt == "2026-01-05T01:00:00Z")
      #expect(entry.hash == EntryHash.of(entry))
    }
    #expect(entries.map(\.previousHash) == [Data(count: 32), entries[0].hash])
    #expect(try registry.verify().isClean)
  }

  @Test func theSameBirthGivesTheSameHashes() throws {
    _ = try create()
    let other = try TemporaryRegistry()
    _ = try Registry.create(at: other.path, groupShared: false, genesis: Self.genesis())
    #expect(try registry.dumpDigest() == other.dumpDigest())
  }

  @Test func aFileThatExistsIsNotTouched() throws {
    try "notes".write(toFile: registry.path, atomically: false, encoding: .utf8)
    #expect(throws: StoreError.alreadyExists(path: registry.path)) { try create() }
    #expect(try String(contentsOfFile: registry.path, encoding: .utf8) == "notes")
  }

  /// A birth that was interrupted leaves its unfinished file, which has another name.
  @Test func whatWasInterruptedIsInNobodysWay() throws {
    try "unfinished".write(
      toFile: "\(registry.path).new-1", atomically: false, encoding: .utf8)
    _ = try create()
    #expect(try registry.verify().isClean)
  }

  @Test func nothingIsLeftBesideANewRegistry() throws {
    _ = try create()
    let names = try FileManager.default.contentsOfDirectory(atPath: registry.folder.path)
    #expect(names.filter { $0.contains(".new-") } == [])
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let path = registry.folder.file("no/wenbao.sqlite")
    let error = StoreError.inputOutput(path: path, fault: .number(ENOENT))
    #expect(throws: error) {
      try Registry.create(at: path, groupShared: false, genesis: Self.genesis())
    }
  }

  /// What is told of a new registry needs no room of its own: it is there, or there is an error.
  @Test func nothingIsOpenedOnceTheRegistryHasItsName() throws {
    let summary = try Registry.create(
      at: registry.path, groupShared: false, genesis: Self.genesis())
    let names = try FileManager.default.contentsOfDirectory(atPath: registry.folder.path)
    #expect(names == ["wenbao.sqlite"])
    #expect(try registry.read { try $0.registry() } == summary)
  }

  @Test func aBirthThatFailsLeavesNoFile() throws {
    var genesis = try Self.genesis()
    genesis.bureau = ""
    #expect(throws: StoreError.self) {
      try Registry.create(at: registry.path, groupShared: false, genesis: genesis)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: registry.folder.path) == [])
  }

  @Test func noFileIsNoRegistry() {
    #expect(throws: StoreError.noRegistry(path: registry.path)) { try registry.open() }
  }

  @Test func aTextFileIsNoRegistry() throws {
    try String(repeating: "notes\n", count: 500)
      .write(toFile: registry.path, atomically: false, encoding: .utf8)
    #expect(throws: StoreError.notARegistry(path: registry.path)) { try registry.open() }
  }

  @Test func anotherDatabaseIsNoRegistry() throws {
    #expect(try registry.plainSession("CREATE TABLE t (x);") == .quiet)
    #expect(throws: StoreError.notARegistry(path: registry.path)) { try registry.open() }
  }

  /// The header's number for the form of the schema (bytes 44 to 47), which is 4.
  @Test func aSchemaOfNoKnownFormIsDamage() throws {
    _ = try create()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: registry.path))
    bytes[47] = 0x44
    try bytes.write(to: URL(fileURLWithPath: registry.path))
    #expect(
      throws: StoreError.damaged(path: registry.path, detail: "unsupported file format")
    ) { try registry.open() }
  }

  @Test func aRegistryOfALaterProgramIsNotOpened() throws {
    _ = try create()
    #expect(try registry.plainSession("PRAGMA user_version = 2;") == .quiet)
    #expect(throws: StoreError.newerSchema(path: registry.path, version: 2)) { try registry.open() }
  }
}
