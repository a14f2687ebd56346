import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// A trial registry in a folder of its own, with what an inspector types there: every command line, what it
/// printed and its exit code are taken down. Clock and account are pinned; the folder goes with its owner.
final class Desk {
  let folder: String
  private(set) var transcript = ""
  private var clock: String

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let imports = root.appendingPathComponent("imports").path

  /// With officers A01 to A03 of the bureau and Z01 of a township, the checklists and both sample batches.
  init() throws {
    folder = try Self.newFolder()
    clock = Self.firstDay
    try Self.founded.get().write(to: URL(fileURLWithPath: path))
  }

  private init(emptyIn folder: String) {
    self.folder = folder
    clock = Self.firstDay
  }

  private static let firstDay = "2026-01-05T09:00:00+08:00"

  private static func newFolder() throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("wenbao-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  /// The registry that every desk begins with, made once.
  private static let founded: Result<Data, any Error> = Result {
    let desk = Desk(emptyIn: try newFolder())
    try desk.found()
    return try Data(contentsOf: URL(fileURLWithPath: desk.path))
  }

  private func found() throws {
    _ = try bureau.create(
      Founding(
        uuid: "00000000-0000-4000-8000-000000000001", bureau: "示例局", purpose: .trial,
        officerCode: "A01", officerName: "示例甲", isGroupShared: false))
    for file in [
      "fire", "structure", "security", "termites", "lightning", "flood-season", "unlawful-building",
    ] {
      try take("checklists/\(file).xml")
    }
    try take("batches/sixth-batch.xml")
    try take("batches/second-controlled.xml")
    try bureau.addOfficer(code: "A02", name: "示例乙", unit: nil, account: nil)
    try bureau.addOfficer(code: "A03", name: "示例丙", unit: nil, account: nil)
    try bureau.addOfficer(code: "Z01", name: "示例张浦经办", unit: "KS-ZP", account: nil)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/test.sqlite" }

  var bureau: Bureau {
    Bureau(
      path: path,
      actor: Actor(
        account: "demo", officer: "A01", now: Instant(clock) ?? Instant(secondsSince1970: 0),
        isPinned: true))
  }

  /// Puts the clock on a day, at nine.
  func at(_ day: String) {
    clock = "\(day)T09:00:00+08:00"
    transcript += "\n（\(day)）\n"
  }

  /// Imports a file below `imports/`, under its name there, so that the journal is the same on every machine.
  func take(_ name: String) throws {
    let url = URL(fileURLWithPath: "\(Self.imports)/\(name)")
    let outcome = try bureau.importFiles(
      [
        try ImportInput(
          standardInput: Array(Data(contentsOf: url)), folder: url.deletingLastPathComponent().path)
      ], ImportOptions())
    try #require(outcome.isCommitted, "\(outcome.diagnostics)")
  }

  /// A sample picture's path.
  static func picture(_ name: String) -> String { "\(imports)/samples/evidence/\(name).png" }

  /// Runs `wenbao WORDS…` and takes it down.
  @discardableResult
  func run(_ words: String..., input: String = "", expecting exit: Int32 = 0) -> Session {
    run(words, input: input, expecting: exit)
  }

  @discardableResult
  func run(_ words: [String], input: String = "", expecting exit: Int32 = 0) -> Session {
    let session = Session(
      words, root: Wenbao.self, input: input,
      environment: [
        "WENBAO_REGISTRY": path, "WENBAO_CLOCK": clock, "WENBAO_ACCOUNT": "demo",
      ])
    #expect(session.exit == exit, "\(words): \(session.error)")
    let code = session.exit == 0 ? "" : "（退出码 \(session.exit)）\n"
    transcript += masked(
      "\n$ wenbao \(words.joined(separator: " "))\n" + session.output + session.error + code)
    return session
  }

  /// Runs a command that a rule refuses: exit code 77, and nothing is written.
  func refused(_ words: String...) throws {
    let before = try head()
    run(words, expecting: 77)
    #expect(try head() == before, "\(words)")
  }

  /// Hash of the journal's last entry.
  func head() throws -> String { try bureau.read { try $0.registry().headHash } }

  /// Paths as they would be in the repository, digests cut short: what is left is the same on every machine.
  private func masked(_ text: String) -> String {
    text.replacing(Self.imports, with: "imports").replacing(folder, with: ".")
      .replacing(/\b[0-9a-f]{12,64}\b/) { _ in "‹散列›" }
  }
}
