import Foundation
import Glibc
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// `tools/import-batch`, run as cron would run it, with the program that these tests were built with.
@Suite struct ImportBatchTests {
  private struct Result: Equatable {
    var lines: [String]
    var error: String
    var exit: Int32
  }

  private let office: Office

  init() throws {
    office = try Office()
    try FileManager.default.createDirectory(
      atPath: office.folder + "/in", withIntermediateDirectories: false)
  }

  private var inbox: String { office.folder + "/in" }
  private static let root = TranscriptTests.root.path
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wenbao").path

  private func put(_ source: String, _ name: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Self.root)/imports/\(source)", toPath: "\(inbox)/\(name)")
  }

  private func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(inbox)/\(folder)")
      .filter { $0 != ".import-batch.lock" }.sorted()
  }

  private func start(
    _ options: [String], registry: String? = nil, isPinned: Bool = true,
    environment more: [String: String] = [:]
  ) throws -> (Process, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Self.root)/tools/import-batch")
    process.arguments = ["--settle", "0"] + options + [inbox]
    var environment = [
      "PATH": "/usr/bin:/bin", "WENBAO": Self.program,
      "WENBAO_REGISTRY": registry ?? office.registry,
    ]
    if isPinned {
      environment["WENBAO_CLOCK"] = office.clock
      environment["WENBAO_ACCOUNT"] = "demo"
    }
    process.environment = environment.merging(more) { $1 }
    let output = "\(office.folder)/\(UUID()).out"
    for suffix in ["", ".err"] {
      _ = FileManager.default.createFile(atPath: output + suffix, contents: nil)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: output + ".err")
    try process.run()
    return (process, output)
  }

  private func run(
    _ options: String..., registry: String? = nil, isPinned: Bool = true,
    environment: [String: String] = [:]
  ) throws -> Result {
    let (process, output) = try start(
      options, registry: registry, isPinned: isPinned, environment: environment)
    process.waitUntilExit()
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: path, encoding: .utf8)
        .replacing(office.folder, with: ".").replacing("\t", with: " ")
    }
    return Result(
      lines: try text(output).split(separator: "\n").map(String.init),
      error: try text(output + ".err"), exit: process.terminationStatus)
  }

  @Test func eachFileGoesWhereItBelongs() throws {
    try put("checklists/fire.xml", "a.xml")
    try put("checklists/fire.xml", "b.xml")
    try put("samples/ten-faults.xml", "c 示例.xml")
    try put("checklists/security.xml", "d.xml")
    try office.write("", to: "in/e.xml")
    for left in ["f.xml.part", "g.tmp", ".h.xml", "i.png"] {
      try office.write("x", to: "in/\(left)")
    }
    symlink("/etc/passwd", "\(inbox)/j.xml")
    try FileManager.default.createDirectory(
      atPath: "\(inbox)/k", withIntermediateDirectories: false)
    #expect(
      try run()
        == Result(
          lines: [
            "已导入 a.xml 回执 HZ-2026-0001-U", "已导入过 b.xml 回执 HZ-2026-0001-U",
            "拒收 c 示例.xml 见 rejected/c 示例.xml.txt", "已导入 d.xml 回执 HZ-2026-0002-S",
            "拒收 e.xml 见 rejected/e.xml.txt", "留下 f.xml.part 还在写", "留下 g.tmp 还在写",
            "留下 i.png 是图片", "留下 j.xml 是符号链接", "留下 k 不是文件",
          ], error: "", exit: 65))
    #expect(
      try names() == [
        ".h.xml", "done", "f.xml.part", "g.tmp", "i.png", "j.xml", "k", "rejected",
      ])
    #expect(
      try names("done") == ["a.xml", "b.xml", "d.xml"].flatMap { [$0, "\($0).receipt.json"] })
    #expect(
      try names("rejected")
        == ["c 示例.xml", "e.xml"].flatMap { [$0, "\($0).json", "\($0).txt"] })
    let faults = try String(contentsOfFile: "\(inbox)/rejected/c 示例.xml.txt", encoding: .utf8)
    #expect(faults.contains("共 10 处错误"))
    let empty = try String(contentsOfFile: "\(inbox)/rejected/e.xml.json", encoding: .utf8)
    #expect(empty.contains("\"code\":\"E-FILE-EMPTY\""))
  }

  @Test func whatOtherProgramsLeaveInAFolderIsPassedOver() throws {
    let left = [
      ".DS_Store", "._a.xml", "Desktop.ini", "Thumbs.db", "desktop.ini", "ehthumbs.db", "thumbs.db",
      "~$回报.xlsx",
    ]
    for name in left { try office.write("x", to: "in/\(name)") }
    #expect(try run() == Result(lines: [], error: "", exit: 0))
    #expect(try names() == (left + ["done", "rejected"]).sorted())
  }

  @Test func aNameThatIsTooLongStopsOnlyItself() throws {
    try put("checklists/fire.xml", "a.xml")
    let long = String(repeating: "b", count: 246) + ".xml"
    try put("checklists/security.xml", long)
    let longest = String(repeating: "c", count: 233) + ".xml"
    try put("checklists/structure.xml", longest)
    try put("checklists/termites.xml", "d.xml")
    let result = try run()
    #expect(
      result
        == Result(
          lines: [
            "已导入 a.xml 回执 HZ-2026-0001-U", "留下 \(long) 名称太长（250 字节，至多 237），请改短",
            "已导入 \(longest) 回执 HZ-2026-0002-S", "已导入 d.xml 回执 HZ-2026-0003-Q",
          ], error: "", exit: 65))
    #expect(try names() == [long, "done", "rejected"].sorted())
    #expect(try names("done").contains(longest + ".receipt.json"))
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func aFileThatCannotBeReadStopsOnlyItself() throws {
    try put("checklists/fire.xml", "a.xml")
    chmod("\(inbox)/a.xml", 0)
    try put("checklists/security.xml", "b.xml")
    #expect(
      try run()
        == Result(lines: ["留下 a.xml 不能读", "已导入 b.xml 回执 HZ-2026-0001-U"], error: "", exit: 74))
  }

  /// To open a pipe waits for somebody at its other end: nobody comes.
  @Test func aPipeHoldsNothingUp() throws {
    try put("checklists/fire.xml", "a.xml")
    mkfifo("\(inbox)/b.xml", 0o600)
    mkfifo("\(inbox)/.c", 0o600)
    #expect(
      try run()
        == Result(
          lines: ["已导入 a.xml 回执 HZ-2026-0001-U", "留下 b.xml 不是文件"], error: "", exit: 0))
    mkfifo("\(inbox)/done/d.xml.receipt.json", 0o600)
    try put("checklists/security.xml", "d.xml")
    #expect(
      try run().lines == ["留下 b.xml 不是文件", "已导入 d.xml 回执 HZ-2026-0002-S"])
    #expect(try names("done").contains("d.xml.2"))
    unlink("\(inbox)/.import-batch.lock")
    mkfifo("\(inbox)/.import-batch.lock", 0o600)
    #expect(
      try run()
        == Result(lines: [], error: "import-batch: 不是文件: ./in/.import-batch.lock\n", exit: 74))
  }

  @Test(arguments: [0o600, 0o660, 0o640])
  func whatItWritesHasTheModeOfTheRegistry(mode: Int) throws {
    chmod(office.registry, mode_t(mode))
    try put("checklists/fire.xml", "a.xml")
    try put("samples/ten-faults.xml", "b.xml")
    try put("samples/ten-faults.xml", "c.xml")
    #expect(try run().exit == 65)
    try put("samples/ten-faults.xml", "d.xml")
    #expect(try run("--keep-good").exit == 65)
    func modes(_ names: [String]) throws -> [Int] {
      try names.map {
        try #require(
          try FileManager.default.attributesOfItem(atPath: "\(inbox)/\($0)")[.posixPermissions]
            as? Int)
      }
    }
    let papers = [
      ".import-batch.lock", "done/a.xml.receipt.json", "rejected/b.xml.json", "rejected/b.xml.txt",
      "rejected/d.xml.rejects.xml",
    ]
    #expect(try modes(papers) == papers.map { _ in mode })
    let folder = mode | (mode & 0o444) >> 2
    #expect(try modes(["done", "rejected"]) == [folder, folder])
  }

  /// An official registry takes no pinned clock or account, and asks for the paper of whoever acts for another.
  @Test func anOfficialRegistryIsToldThePaper() throws {
    let registry = "\(office.folder)/official.sqlite"
    for words in [
      ["init", "--official", "--officer", "A01", "--name", "示例甲"],
      ["officer", "add", "A02", "--name", "示例乙"],
    ] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.program)
      process.arguments = ["-r", registry] + words
      process.environment = ["PATH": "/usr/bin:/bin"]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    try put("checklists/fire.xml", "a.xml")
    let refused = try run("-r", registry, "--as", "A02", isPinned: false)
    #expect(refused.exit == 77)
    #expect(refused.lines == [])
    #expect(refused.error.hasSuffix("[E-ON-BEHALF]\n"))
    let done = try run(
      "--registry", registry, "--as", "A02", "--on-behalf-of", "示例委托〔2026〕1号", isPinned: false)
    #expect(done.exit == 0, "\(done)")
    #expect(try names("done").contains("a.xml"))
    let entry = try Registry(openingAt: registry, readOnly: true).read { session in
      try session.entries(JournalFilter()).last
    }
    #expect(entry?.onBehalfPaper == "示例委托〔2026〕1号")
  }

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
