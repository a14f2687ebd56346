import Foundation
import Testing

@testable import HeritageCommands

@Suite struct BackupTests {
  private let office: Office

  init() throws { office = try Office.small() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: office.folder).sorted()
  }

  private func file(_ name: String) -> URL { URL(fileURLWithPath: "\(office.folder)/\(name)") }

  @Test func aCopyIsProvenAndNamedAndWrittenDown() throws {
    let before = try names()
    let answer = office.run("backup ./copy.sqlite")
    #expect(answer.exit == 0)
    #expect(answer.error == "")
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(3) == ["已备份 ./test.sqlite，副本核验通过。", "文件      ./copy.sqlite", "SHA-256   ‹散列›"])
    #expect(lines.dropFirst(4).prefix(2) == ["流水      4 条，最后一条 ‹散列›", "导入记录  8 条"])
    #expect(answer.output.hasSuffix("毫秒\n\n下一步:\n  wenbao doctor\n"))
    #expect(office.run("backup ./again.sqlite").exit == 0)
    #expect(try Data(contentsOf: file("copy.sqlite")) == Data(contentsOf: file("again.sqlite")))
    try FileManager.default.removeItem(at: file("again.sqlite"))
    #expect(try names() == (before + ["copy.sqlite", "test.sqlite.backups"]).sorted())
    let mode = try FileManager.default.attributesOfItem(atPath: file("copy.sqlite").path)
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(office.run("-r ./copy.sqlite verify").exit == 0)
    let line = try String(contentsOf: file("test.sqlite.backups"), encoding: .utf8)
    #expect(line.split(separator: "\n").count == 2)
    #expect(line.hasPrefix("{\"bytes\":") && line.contains("\"head\":4,"))
  }

  @Test func aFolderGetsAFileNamedAfterTheTime() throws {
    try FileManager.default.createDirectory(at: file("safe"), withIntermediateDirectories: false)
    #expect(office.run("备份 ./safe/").exit == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: file("safe").path)
        == ["test-20260301T010000Z.sqlite"])
  }

  @Test func nothingIsWrittenOver() throws {
    try office.write("notes", to: "copy.sqlite")
    let answer = office.run("backup ./copy.sqlite")
    #expect(
      answer.error == """
        错误 [E-OUTPUT-EXISTS]
          文件 ./copy.sqlite 已经存在，不会覆盖。没有任何改动。
        建议: ls -l ./copy.sqlite

        """)
    #expect(answer.exit == 77)
    #expect(try Data(contentsOf: file("copy.sqlite")) == Data("notes".utf8))
  }

  @Test func aCopyThatDoesNotVerifyIsRemoved() throws {
    let before = try names()
    let session = try PlainSessionOnFile(office.registry).run(
      "DROP TRIGGER entry_guard_change; UPDATE entry SET os_account = 'x' WHERE seq = 2;")
    #expect(session == "")
    let answer = office.run("backup ./copy.sqlite")
    #expect(
      answer.error == """
        错误 [E-COPY-FAULTY]
          ./test.sqlite 的副本核验发现 2 处问题，副本已经删去。没有任何改动。
          · 库结构与触发器：触发器 entry_guard_change：缺失
          · 流水散列链：流水 2：散列与内容不符
        建议: wenbao -r ./test.sqlite verify

        """)
    #expect(answer.exit == 1)
    #expect(try names() == before)
  }

  @Test func whatAKilledBackupLeftIsSwept() throws {
    try office.write("half", to: "old.sqlite.1.wenbao-part")
    #expect(office.run("backup ./copy.sqlite").exit == 0)
    #expect(try !names().contains { $0.hasSuffix(".wenbao-part") })
  }

  @Test func aFolderThatIsNotThereIsSaid() {
    let answer = office.run("backup ./no/copy.sqlite")
    #expect(
      answer.error == """
        错误 [E-OUTPUT]
          不能写 ./no/copy.sqlite：没有这个目录或文件。没有任何改动。
        建议: mkdir -p ./no

        """)
    #expect(answer.exit == 74)
  }

  @Test func asDataItSaysTheSame() {
    let answer = office.run("backup --json ./copy.sqlite")
    for member in [
      "\"file\": \"./copy.sqlite\"", "\"head\": 4", "\"headHash\": \"‹散列›\"", "\"recordCount\": 8",
      "\"sha256\": \"‹散列›\"", "\"writtenDown\": true",
    ] {
      #expect(answer.output.contains(member), "\(member)")
    }
  }
}
