import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// One hostile file, imported by the program itself into a registry of its own.
struct Assault {
  let desk: Desk
  let run: ProgramRun
  /// Whether the journal is as it was.
  let isUntouched: Bool
  /// What it did beyond what it may do; `nil` where it was not traced.
  let forbidden: [String]?

  /// - Parameter prepare: puts further files into the folder.
  init(
    _ input: [UInt8], isTraced: Bool, words: [String] = ["import", "input.xml"],
    stdin: String? = nil,
    own: [String] = [], _ prepare: (String) throws -> Void = { _ in }
  ) throws {
    desk = try Desk()
    let file = URL(fileURLWithPath: desk.folder + "/input.xml")
    try Data(input).write(to: file)
    // A schema that lies beside the file must not be taken for ours.
    try Data("<schema/>".utf8).write(
      to: file.deletingLastPathComponent().appendingPathComponent("gml-profile.xsd"))
    try prepare(desk.folder)
    let before = try desk.head()
    run = try Program.wenbao(
      words, in: desk.folder,
      [
        "WENBAO_REGISTRY": "test.sqlite", "WENBAO_CLOCK": "2026-03-01T09:00:00+08:00",
        "WENBAO_ACCOUNT": "demo",
      ], input: stdin ?? "/dev/null", isTraced: isTraced)
    isUntouched = try desk.head() == before
    let files = [
      "input.xml", "test.sqlite", "test.sqlite-wal", "test.sqlite-shm", "test.sqlite-journal",
    ]
    // SQLite sees to it that what it made and removed there is on the disk.
    let folder = URL(fileURLWithPath: desk.folder).lastPathComponent
    forbidden = run.calls.map { calls in
      CallCheck.forbidden(in: calls, own: files + own + [folder])
    }
  }

  /// That it ran to an end of its own, wrote nothing unless it did no harm, and did nothing beside.
  func expectHarmless(isAccepted: Bool, _ name: String) {
    #expect([0, 65, 66, 74].contains(run.exit), "\(name): \(run.exit) \(run.error)")
    #expect((run.exit == 0) == isAccepted, "\(name): \(run.error)")
    if !isAccepted { #expect(isUntouched, "\(name)") }
    #expect(forbidden ?? [] == [], "\(name)")
    // What is printed steers no terminal, and names the cause.
    let text = run.output + run.error
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnseen }, "\(name)")
    #expect(!text.contains("E-BUG") && !text.contains("libxml2"), "\(name): \(run.error)")
  }
}
