import Foundation
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

@Suite struct RestoreTests {
  private let office: Office
  private static let kept = "test.sqlite.before-restore-20260301T010000Z"

  init() throws {
    office = try Office.small()
    #expect(office.run("backup ./copy.sqlite").exit == 0)
  }

  private func file(_ name: String) -> String { "\(office.folder)/\(name)" }

  private func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  private func change(_ value: Int) {
    #expect(office.run("setting set inspection.interval \(value)").exit == 0)
  }

  private func entries(_ name: String) throws -> Int {
    try Registry(openingAt: file(name), readOnly: true).read { try $0.registry().headSeq }
  }

  @Test func whatTheCopyLacksIsCountedAndKept() throws {
    change(61)
    change(62)
    let trial = office.run("restore --dry-run ./copy.sqlite")
    #expect(
      trial.output == """
        试运行，没有换。
        备份核验通过：流水 4 条，最后一条 ‹散列›。
        备份里没有原来的 2 条流水（第 5 至 6 条），要补办的请对照原文件。
        原来的文件将改名为 ./\(Self.kept)。

        下一步:
          wenbao restore ./copy.sqlite

        """)
    #expect(try entries("test.sqlite") == 6)
    let answer = office.run("恢复 ./copy.sqlite")
    #expect(
      answer.output == """
        已从 ./copy.sqlite 恢复 ./test.sqlite。
        备份核验通过：流水 4 条，最后一条 ‹散列›。
        备份里没有原来的 2 条流水（第 5 至 6 条），要补办的请对照原文件。
        原来的文件改名为 ./\(Self.kept)。

        下一步:
          wenbao doctor
          wenbao journal list --last 20

        """)
    #expect(answer.exit == 0)
    #expect(try entries("test.sqlite") == 4)
    #expect(try entries(Self.kept) == 6)
    #expect(office.run("verify").exit == 0)
    change(63)
    let left = try FileManager.default.contentsOfDirectory(atPath: office.folder)
    #expect(left.filter { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") } == [])
  }

  @Test func journalsThatPartedAreComparedUpToThere() throws {
    change(61)
    #expect(office.run("backup ./later.sqlite").exit == 0)
    #expect(office.run("restore ./copy.sqlite").exit == 0)
    change(71)
    office.clock = "2026-03-02T09:00:00+08:00"
    let answer = office.run("restore ./later.sqlite")
    #expect(answer.output.contains("备份里没有原来的 1 条流水（第 5 条），要补办的请对照原文件。\n"))
    let again = office.run("restore --json ./later.sqlite")
    #expect(again.output.contains("\"lost\": 0"))
    #expect(again.output.contains("\"common\": 5"))
  }

  @Test func aMissingRegistryIsMadeAnew() throws {
    try FileManager.default.removeItem(atPath: office.registry)
    let answer = office.run("restore ./copy.sqlite")
    #expect(answer.output.contains("这里原来没有登记册。\n"))
    #expect(try data("test.sqlite") == data("copy.sqlite"))
    let mode = try FileManager.default.attributesOfItem(atPath: office.registry)
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["", "half a page of notes", String(repeating: "\0", count: 8_192)])
  func aDamagedRegistryIsKeptAndReplaced(content: String) throws {
    try office.write(content, to: "test.sqlite")
    try office.write("a log", to: "test.sqlite-wal")
    let answer = office.run("restore ./copy.sqlite")
    #expect(answer.output.contains("原来的文件读不出流水，没法比对少了哪些记录。\n"))
    #expect(answer.exit == 0)
    #expect(try data(Self.kept) == Data(content.utf8))
    #expect(try data(Self.kept + "-wal") == Data("a log".utf8))
    #expect(office.run("verify").exit == 0)
  }

  @Test func aTornRegistryIsReplaced() throws {
    let whole = try data("test.sqlite")
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: office.registry))
    #expect(office.run("restore ./copy.sqlite").exit == 0)
    #expect(office.run("verify").exit == 0)
  }

  @Test func aCopyOfAnotherRegistryNeedsAWord() throws {
    let other = try Office()
    let source = other.registry
    let answer = office.run("restore \(source)")
    #expect(answer.exit == 77)
    #expect(answer.error.hasPrefix("错误 [E-RESTORE-OTHER]\n  \(source) 是另一个登记册的备份，没有换。\n"))
    #expect(try entries("test.sqlite") == 4)
    let told = office.run("restore --other-registry \(source)")
    #expect(told.exit == 0)
    #expect(told.output.contains("原来是另一个登记册（"))
    #expect(try entries("test.sqlite") == 2)
  }

  @Test func aRegistryIsNotRestoredFromItself() {
    let answer = office.run("restore ./test.sqlite")
    #expect(
      answer.error == """
        错误 [E-RESTORE-ITSELF]
          备份就是登记册 ./test.sqlite 本身。没有任何改动。
        建议: wenbao restore 备份文件

        """)
    #expect(answer.exit == 64)
  }

  /// A backup that cannot be read is no reason to found a registry.
  @Test func whatIsNoBackupIsSaidOfTheBackup() throws {
    let before = try data("test.sqlite")
    let missing = office.run("restore ./none.sqlite")
    #expect(
      missing.error == """
        错误 [E-FILE-MISSING]
          没有文件 ./none.sqlite。
        建议: ls ./none.sqlite

        """)
    #expect(missing.exit == 66)
    try "notes".write(toFile: file("notes.txt"), atomically: true, encoding: .utf8)
    let other = office.run("restore ./notes.txt")
    #expect(
      other.error == """
        错误 [E-NOT-A-REGISTRY]
          ./notes.txt 不是 wenbao 的登记册。
        建议: ls -l ./notes.txt
              wenbao restore 备份文件

        """)
    #expect(other.exit == 65)
    #expect(try data("test.sqlite") == before)
  }

  @Test func anotherDatabaseIsNotReplaced() throws {
    try FileManager.default.removeItem(atPath: office.registry)
    #expect(try PlainSessionOnFile(office.registry).run("CREATE TABLE t (x);") == "")
    let answer = office.run("restore ./copy.sqlite")
    #expect(answer.error.hasPrefix("错误 [E-NOT-A-REGISTRY]\n  ./test.sqlite 不是 wenbao 的登记册。\n"))
    #expect(answer.exit == 65)
  }

  @Test func aCopyThatDoesNotVerifyIsNotTaken() throws {
    let session = try PlainSessionOnFile(file("copy.sqlite")).run(
      "DROP TRIGGER entry_guard_change; UPDATE entry SET os_account = 'x' WHERE seq = 2;")
    #expect(session == "")
    let before = try data("test.sqlite")
    let answer = office.run("restore ./copy.sqlite")
    #expect(answer.error.hasPrefix("错误 [E-COPY-FAULTY]\n  ./copy.sqlite 的副本核验发现 "))
    #expect(answer.exit == 1)
    #expect(try data("test.sqlite") == before)
  }

  @Test func aRegistryThatAnotherProcessHasOpenIsNotReplaced() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PlainSession.program)
    process.arguments = [office.registry]
    let (input, output) = (Foundation.Pipe(), Foundation.Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    defer {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
    input.fileHandleForWriting.write(Data("BEGIN; SELECT 'open', count(*) FROM entry;\n".utf8))
    #expect(output.fileHandleForReading.availableData == Data("open|4\n".utf8))
    let answer = office.run("restore ./copy.sqlite")
    let id = process.processIdentifier
    #expect(
      answer.error == """
        错误 [E-BUSY]
          登记册 ./test.sqlite 正由进程 \(id) 开着，没有恢复。请等它结束再试。
        建议: ps -p \(id)

        """)
    #expect(answer.exit == 75)
  }
}
