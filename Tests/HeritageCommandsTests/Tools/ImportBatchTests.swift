import Foundation
import Glibc
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// `tools/import-batch`, run as cron would run it, with the program that these tests were built with.
@Suite struct ImportBatchTests {
  struct Result: Equatable {
    var lines: [String]
    var error: String
    var exit: Int32
  }

  let office: Office

  init() throws {
    office = try Office()
    try FileManager.default.createDirectory(
      atPath: office.folder + "/in", withIntermediateDirectories: false)
  }

  var inbox: String { office.folder + "/in" }
  static let root = TranscriptTests.root.path
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wenbao").path

  func put(_ source: String, _ name: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Self.root)/imports/\(source)", toPath: "\(inbox)/\(name)")
  }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(inbox)/\(folder)")
      .filter { $0 != ".import-batch.lock" }.sorted()
  }

  func start(
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

  func run(
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

  /// As from a timer whose settings name no folder: `/` is not meant.
  @Test func anEmptyNameOfTheInboxIsWrongUsage() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Self.root)/tools/import-batch")
    process.arguments = [""]
    process.environment = ["PATH": "/usr/bin:/bin", "WENBAO": Self.program]
    let errors = Foundation.Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(
      String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        == "用法: import-batch [-r 登记册] [--as 工号 [--on-behalf-of 文号]] [--settle 秒] [--keep-good] 收件目录\n"
    )
    #expect(process.terminationStatus == 64)
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
}
