import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// A trial registry in a folder of its own, made by the commands themselves. Clock and account are pinned; the
/// folder goes with its owner.
final class Office {
  /// What a command printed, with the folder as `.`, the repository's imports as `imports`, and no
  /// digests.
  struct Answer {
    let output: String
    let error: String
    let exit: Int32
  }

  let folder: String
  var clock = "2026-03-01T09:00:00+08:00"

  static let imports = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("imports").path
  static let checklists = [
    "fire", "flood-season", "lightning", "security", "structure", "termites", "unlawful-building",
  ].map { "imports/checklists/\($0).xml" }
  static let batches = ["second-controlled", "sixth-batch"].map { "imports/batches/\($0).xml" }

  /// With files imported: those under `imports/` are the repository's.
  init(importing files: [String] = []) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("office-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    let made = run("init --officer A01 --name 示例甲")
    try #require(made.exit == 0, "\(made.error)")
    guard !files.isEmpty else { return }
    let imported = run("import " + files.joined(separator: " "))
    try #require(imported.exit == 0, "\(imported.error)")
  }

  /// With the checklists and both batches of the repository.
  static func whole() throws -> Office { try Office(importing: checklists + batches) }

  /// With the small files of ``SmallFiles``.
  static func small() throws -> Office {
    let office = try Office()
    for (name, text) in [
      ("list.xml", SmallFiles.checklists), ("site.xml", SmallFiles.register),
    ] {
      try office.write(text, to: name)
    }
    let imported = office.run("import ./list.xml ./site.xml")
    try #require(imported.exit == 0, "\(imported.error)")
    return office
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var registry: String { folder + "/test.sqlite" }

  /// Runs `wenbao LINE`: words beginning with `imports/` or `./` are paths in the repository or the folder.
  @discardableResult
  func run(_ line: String, input: String = "", isInteractive: Bool = false) -> Answer {
    let words = line.split(separator: " ").map { word in
      if word.hasPrefix("imports/") { return Self.imports + word.dropFirst("imports".count) }
      return word.hasPrefix("./") ? folder + word.dropFirst() : String(word)
    }
    let session = Session(
      words.joined(separator: " "), root: Wenbao.self, input: masked(input, isReversed: true),
      terminals: Terminals(input: isInteractive, output: false, error: isInteractive),
      environment: [
        "WENBAO_REGISTRY": registry, "WENBAO_CLOCK": clock, "WENBAO_ACCOUNT": "demo",
      ])
    return Answer(
      output: masked(session.output), error: masked(session.error), exit: session.exit)
  }

  /// Runs a command line whose words may hold anything; `./` begins a path in the folder.
  @discardableResult
  func run(_ words: [String], isTerminal: Bool = false, width: Int = 80) -> Answer {
    let words = words.map { $0.hasPrefix("./") ? folder + $0.dropFirst() : $0 }
    let session = Session(
      words, root: Wenbao.self,
      terminals: Terminals(
        input: false, output: isTerminal, error: isTerminal, width: width),
      environment: [
        "WENBAO_REGISTRY": registry, "WENBAO_CLOCK": clock, "WENBAO_ACCOUNT": "demo",
        "NO_COLOR": "1",
      ])
    return Answer(
      output: masked(session.output), error: masked(session.error), exit: session.exit)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  /// A file of the repository's imports, changed, under a name in the folder.
  func copy(_ file: String, to name: String, _ change: (String) -> String) throws {
    let path = Self.imports + file.dropFirst("imports".count)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    try write(change(text), to: name)
  }

  /// Hash of the journal's last entry.
  func head() throws -> String {
    try Registry(openingAt: registry, readOnly: true).read { try $0.registry().headHash }
  }

  private func masked(_ text: String, isReversed: Bool = false) -> String {
    isReversed
      ? text.replacing("‹imports›", with: Self.imports).replacing("‹folder›", with: folder)
      : text.replacing(Self.imports, with: "imports").replacing(folder, with: ".")
        .replacing(/\b[0-9a-f]{16,64}\b/) { _ in "‹散列›" }
  }
}
