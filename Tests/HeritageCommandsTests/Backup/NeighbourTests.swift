import Foundation
import Glibc
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What lies beside a registry: other names of it, files of other programs, what others may write.
@Suite struct NeighbourTests {
  private let office: Office

  init() throws { office = try Office.small() }

  private func line(_ subject: String) -> String {
    let lines = office.run("doctor").output.split(separator: "\n").map(String.init)
    return lines.first { $0.contains("  \(subject)  ") } ?? ""
  }

  @Test func aRegistryUnderTwoNamesIsRefused() throws {
    #expect(link(office.registry, office.folder + "/other.sqlite") == 0)
    for command in ["site list", "setting set inspection.interval 61", "-r ./other.sqlite verify"] {
      let answer = office.run(command)
      #expect(answer.error.contains("错误 [E-LINKS]"), "\(command)")
      #expect(answer.error.contains("另有 1 个名字（硬链接），不能使用"), "\(command)")
      #expect(answer.exit == 65)
    }
    #expect(office.run("doctor").output.contains("E-LINKS"))
    // A copy of it can be made, and is another file.
    #expect(office.run("-r ./new.sqlite restore ./other.sqlite").exit == 0)
    #expect(office.run("-r ./new.sqlite site list").exit == 0)
    #expect(unlink(office.folder + "/other.sqlite") == 0)
    #expect(office.run("site list").exit == 0)
  }

  /// Making and restoring a registry give it a second name for a moment, which a kill leaves behind.
  @Test(arguments: ["test.sqlite.new-4711", "test.sqlite.before-restore-20260301T010000Z"])
  func itsOwnSecondNameIsNoObstacle(name: String) {
    #expect(link(office.registry, "\(office.folder)/\(name)") == 0)
    #expect(office.run("site list").exit == 0)
  }

  @Test func aFolderThatDoesNotKeepTheGroupIsToldOf() {
    chmod(office.folder, 0o770)
    let made = office.run("-r ./group.sqlite init --officer A01 --name 示例甲 --group")
    #expect(made.exit == 0, "\(made.error)")
    #expect(made.error.contains("没有设成随组（setgid）"))
    #expect(office.run("-r ./group.sqlite doctor").output.contains("没有设成随组（setgid）"))
    chmod(office.folder, 0o2770)
    #expect(!office.run("-r ./group.sqlite doctor").output.contains("setgid"))
  }

  @Test func filesOfOtherProgramsStay() throws {
    let names = [
      "a.wenbao-part", "b.x.wenbao-part", "c.0.wenbao-part", "d.part", "e.1.2x.wenbao-part",
    ]
    for name in names { try office.write("x", to: name) }
    // What a killed backup leaves has its process in its name.
    try office.write("x", to: "f.12.wenbao-part")
    #expect(office.run("backup ./copy.sqlite").exit == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: office.folder)
    #expect(left.filter { $0.contains("part") }.sorted() == names)
  }

  @Test func aPipeInThePlaceOfTheListOfBackupsHangsNothing() {
    mkfifo(office.registry + ".backups", 0o600)
    #expect(line("备份").hasPrefix("有误"))
    let done = office.run("backup ./copy.sqlite --json")
    #expect(done.output.contains("\"writtenDown\": false"))
    #expect(done.exit == 0)
  }

  @Test func anOlderCopyThatWasPutBackIsNotForgotten() throws {
    let folder = office.folder
    #expect(office.run("backup ./old.sqlite").exit == 0)
    #expect(office.run("setting set inspection.interval 61").exit == 0)
    #expect(office.run("backup ./new.sqlite").exit == 0)
    // By hand, past `restore`.
    unlink(office.registry)
    try FileManager.default.copyItem(atPath: folder + "/old.sqlite", toPath: office.registry)
    #expect(line("备份").contains("比现在的登记册多 1 条流水"))
    #expect(office.run("setting set inspection.interval 62").exit == 0)
    #expect(office.run("backup ./third.sqlite").exit == 0)
    #expect(
      line("备份").hasPrefix("有误  备份        2026-03-01 09:00:00 备份到第 "), "\(line("备份"))")
    #expect(line("备份").contains("现在的登记册里没有这一条：放回过旧的副本，或改写过流水"))
  }

  @Test func whatRestorePutBackIsKnown() {
    #expect(office.run("backup ./old.sqlite").exit == 0)
    #expect(office.run("setting set inspection.interval 61").exit == 0)
    #expect(office.run("backup ./new.sqlite").exit == 0)
    #expect(office.run("restore ./old.sqlite").exit == 0)
    #expect(office.run("backup ./third.sqlite").exit == 0)
    #expect(line("备份").hasPrefix("正常"))
  }

  @Test func aColleagueCanWriteDownHisBackup() throws {
    chmod(office.registry, 0o660)
    #expect(office.run("backup ./copy.sqlite").exit == 0)
    var status = stat()
    #expect(stat(office.registry + ".backups", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o660)
  }

  @Test func nothingIsAppendedToAnEntryThatIsNotWhatItsHashSays() throws {
    #expect(office.run("setting set inspection.interval 61").exit == 0)
    let guardian = try PlainSession.run(
      "SELECT sql FROM sqlite_master WHERE name = 'entry_guard_change';", on: office.registry
    ).output
    let script = """
      DROP TRIGGER entry_guard_change;
      UPDATE entry SET payload = replace(payload, '61', '99') WHERE seq = (SELECT max(seq) FROM entry);
      \(guardian);
      """
    #expect(try PlainSession.run(script, on: office.registry) == .quiet)
    let answer = office.run("setting set inspection.interval 62")
    #expect(answer.error.contains("E-DAMAGED"), "\(answer.error)")
    #expect(answer.error.contains("hash differs from its content"), "\(answer.error)")
    #expect(answer.exit == 65)
  }
}
