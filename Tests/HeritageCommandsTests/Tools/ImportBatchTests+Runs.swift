import Foundation
import Glibc
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// What stops a run, what makes it wait, and what it leaves when it is killed.
extension ImportBatchTests {
  /// What the machine lacks is no fault of a file: it waits where it is, and others go on.
  @Test(arguments: [
    ("libproj.so.25", "batches/sixth-batch.xml"), ("libgeos_c.so.1", "batches/sixth-batch.xml"),
    ("libzip.so.4", "samples/forms/KS-ZP-faults.xlsx"),
  ])
  func aLibraryThatIsMissingSendsNoFileAway(library: String, file: String) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    try put("checklists/fire.xml", "z.xml")
    try put(file, name)
    // Another library under its name, found before the system's own.
    try FileManager.default.createDirectory(
      atPath: office.folder + "/lib", withIntermediateDirectories: false)
    symlink("/lib/x86_64-linux-gnu/libm.so.6", "\(office.folder)/lib/\(library)")
    let result = try run(environment: ["LD_LIBRARY_PATH": office.folder + "/lib"])
    #expect(result.lines.count == 2)
    #expect(result.lines[0].hasPrefix("留下 \(name) 这台机器缺少程序库 E-LIBRARY："))
    #expect(result.lines[1] == "已导入 z.xml 回执 HZ-2026-0001-U")
    #expect(result.error == "")
    #expect(result.exit == 69)
    #expect(try names() == [name, "done", "rejected"].sorted())
    #expect(try names("rejected") == [])
  }

  @Test func nothingToDoIsDone() throws {
    #expect(try run() == Result(lines: [], error: "", exit: 0))
  }

  @Test func whatWasJustWrittenWaits() throws {
    try put("checklists/fire.xml", "a.xml")
    let now = Date()
    try FileManager.default.setAttributes([.modificationDate: now], ofItemAtPath: inbox + "/a.xml")
    #expect(try run("--settle", "3600").lines == ["留下 a.xml 刚写过，等下次"])
    #expect(try names() == ["a.xml", "done", "rejected"])
  }

  @Test func aNameThatIsTakenIsNotWrittenOver() throws {
    for source in ["fire", "security", "termites"] {
      try put("checklists/\(source).xml", "a.xml")
      #expect(try run().exit == 0)
    }
    #expect(
      try names("done")
        == ["a.xml", "a.xml.2", "a.xml.3"].flatMap { [$0, "\($0).receipt.json"] }
        .sorted())
    for name in ["a.xml", "a.xml.2"] {
      try put("samples/ten-faults.xml", "a.xml")
      #expect(try run().lines == ["拒收 a.xml 见 rejected/\(name).txt"])
    }
  }

  @Test func goodRecordsGoInWhereThatIsAskedFor() throws {
    try put("checklists/fire.xml", "a.xml")
    try put("samples/ten-faults.xml", "b.xml")
    let result = try run("--keep-good")
    #expect(result.exit == 65)
    #expect(result.lines.last?.hasSuffix("，拒收的见 rejected/b.xml.rejects.xml") == true)
    #expect(try names("done").contains("b.xml"))
    #expect(try names("rejected") == ["b.xml.rejects.xml"])
  }

  @Test func aRegistryThatCannotBeUsedMovesNothing() throws {
    try put("checklists/fire.xml", "a.xml")
    let none = try run(registry: "\(office.folder)/none.sqlite")
    #expect(none.exit == 66)
    #expect(none.error == "import-batch: 没有登记册文件 ./none.sqlite。 [E-NO-REGISTRY]\n")
    try office.write(String(repeating: "x", count: 9_000), to: "noise")
    #expect(try run(registry: "\(office.folder)/noise").exit == 65)
    #expect(try run("--as", "A99").exit == 66)
    #expect(try names() == ["a.xml", "done", "rejected"])
  }

  @Test func aSecondRunIsToldToTryAgain() throws {
    let descriptor = open("\(inbox)/.import-batch.lock", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(try run() == Result(lines: [], error: "import-batch: 另一次导入还没有结束: ./in\n", exit: 75))
  }

  @Test func wrongUsageIsSaid() throws {
    let (process, _) = try start(["--nonsense"])
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  /// Killed at many instants, with everything it started: the next runs bring all in, once.
  @Test func itCanBeKilledAtAnyInstant() throws {
    let sources = ["fire", "flood-season", "lightning", "security", "structure", "termites"]
    for source in sources { try put("checklists/\(source).xml", "\(source).xml") }
    try put("samples/ten-faults.xml", "z.xml")
    for delay in stride(from: 20, through: 620, by: 60) {
      let (process, _) = try start([])
      usleep(UInt32(delay) * 1_000)
      // The script and what it started are a group of their own.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let last = try run()
    #expect([0, 65].contains(last.exit), "\(last)")
    #expect(try names() == ["done", "rejected"])
    #expect(
      try names("done").filter { !$0.hasSuffix(".receipt.json") } == sources.map { "\($0).xml" })
    #expect(try names("rejected").filter { $0.hasPrefix("z.xml") && $0.hasSuffix(".json") } != [])
    let registry = try Registry(openingAt: office.registry, readOnly: true)
    #expect(try registry.read { try $0.receipts() }.count == sources.count)
    #expect(try registry.verify().isClean)
    for source in sources {
      let receipt = try String(
        contentsOfFile: "\(inbox)/done/\(source).xml.receipt.json", encoding: .utf8)
      #expect(receipt.contains("\"sha256\""))
    }
  }
}
