import Foundation
import Glibc
import Testing

@testable import HeritageCommands

/// What is given with `-r` and is no registry of ours: each is refused at once, with a whole message.
@Suite struct ForeignFileTests {
  private let office: Office

  init() throws { office = try Office.small() }

  private var file: String { "\(office.folder)/odd" }

  private func copy() throws {
    try FileManager.default.copyItem(atPath: office.registry, toPath: file)
  }

  /// Reading and writing say the same.
  private func expect(_ error: String, exit: Int32) {
    for verb in ["setting list", "setting set inspection.interval 60", "verify"] {
      let answer = office.run("-r ./odd \(verb)")
      #expect(answer.error == error, "\(verb)")
      #expect(answer.output == "", "\(verb)")
      #expect(answer.exit == exit, "\(verb)")
    }
  }

  private static let notARegistry = """
    错误 [E-NOT-A-REGISTRY]
      ./odd 不是 wenbao 的登记册。
    建议: wenbao -r 文件 …

    """

  @Test(arguments: [
    String(repeating: "\0", count: 65_536), "notes\n", String(repeating: "notes\n", count: 900),
    "SQLite format 3",
  ])
  func fileThatIsNoDatabase(content: String) throws {
    try office.write(content, to: "odd")
    expect(Self.notARegistry, exit: 65)
  }

  @Test func hugeFileWithHoles() throws {
    try office.write("", to: "odd")
    #expect(truncate(file, 1 << 40) == 0)
    expect(Self.notARegistry, exit: 65)
  }

  @Test func databaseOfAnotherProgram() throws {
    #expect(
      try PlainSessionOnFile(file).run("CREATE TABLE entry (seq); PRAGMA user_version = 1;") == "")
    expect(Self.notARegistry, exit: 65)
  }

  @Test func emptyFile() throws {
    try office.write("", to: "odd")
    expect(
      """
      错误 [E-EMPTY]
        ./odd 是空文件，不是登记册。
      建议: wenbao -r ./odd restore 备份文件
            wenbao -r 文件 …

      """, exit: 65)
  }

  @Test func folder() throws {
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    expect(Self.notAFile("目录"), exit: 65)
  }

  @Test func pipe() throws {
    #expect(mkfifo(file, 0o600) == 0)
    expect(Self.notAFile("管道"), exit: 65)
  }

  @Test func device() throws {
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/dev/null")
    expect(Self.notAFile("设备"), exit: 65)
  }

  private static func notAFile(_ kind: String) -> String {
    """
    错误 [E-NOT-A-FILE]
      ./odd 是\(kind)，不是登记册文件。
    建议: ls -ld ./odd
          wenbao -r 文件 …

    """
  }

  @Test(arguments: ["/nowhere/at/all", "odd"])
  func linkThatLeadsNowhere(target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
    let answer = office.run("-r ./odd setting list")
    #expect(answer.exit == (target == "odd" ? 74 : 66))
    #expect(
      answer.error
        == (target == "odd"
          ? """
          错误 [E-UNREADABLE]
            没有权限读登记册 ./odd。
          建议: ls -l ./odd
                id

          """
          : """
          错误 [E-NO-REGISTRY]
            没有登记册文件 ./odd。
          建议: wenbao init
                wenbao -r 文件 …

          """))
  }

  @Test func linkToARegistry() throws {
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: office.registry)
    #expect(office.run("-r ./odd setting set inspection.interval 60").exit == 0)
    #expect(office.run("verify").exit == 0)
  }

  @Test func truncatedRegistry() throws {
    try copy()
    #expect(truncate(file, 300_000) == 0)
    expect(Self.damaged, exit: 65)
  }

  @Test func registryWithPagesOfNoise() throws {
    try copy()
    let handle = try #require(FileHandle(forUpdatingAtPath: file))
    try handle.seek(toOffset: 4_096 * 2)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096 * 60))
    try handle.close()
    expect(Self.damaged, exit: 65)
  }

  private static let damaged = """
    错误 [E-DAMAGED]
      登记册 ./odd 已损坏：database disk image is malformed
    建议: wenbao verify
          wenbao restore 备份文件

    """

  @Test(arguments: [
    ("DROP VIEW site_in_force; CREATE VIEW site_in_force AS SELECT 1 AS site;", "site_in_force"),
    (
      "CREATE TRIGGER zone_index_x AFTER INSERT ON entry BEGIN DELETE FROM plain_insert; END;",
      "zone_index_x"
    ), ("ALTER TABLE officer RENAME TO officer2;", "officer2"),
  ])
  func registryWithOtherDefinitions(sql: String, object: String) throws {
    try copy()
    #expect(try PlainSessionOnFile(file).run(sql) == "")
    for verb in ["setting list", "site list", "setting set inspection.interval 60", "todo"] {
      let answer = office.run("-r ./odd \(verb)")
      #expect(answer.output == "")
      #expect(answer.exit == 65)
      #expect(
        answer.error.hasSuffix("，不能使用：查到的可能不是真的。\n建议: wenbao verify\n")
          && answer.error.hasPrefix("错误 [E-SCHEMA]\n  登记册 ./odd 的结构被改动过（"), "\(answer.error)")
    }
    #expect(office.run("-r ./odd verify").exit == 1)
    #expect(office.run("-r ./odd doctor").output.contains("有误  库结构"))
  }
}
