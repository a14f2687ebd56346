import Foundation
import Testing

/// The folder of bad inputs, each with the diagnostics it must give.
struct CorpusCase: CustomTestStringConvertible, Sendable {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let all: [CorpusCase] = {
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Corpus")
    let folders = try? FileManager.default.contentsOfDirectory(
      at: corpus, includingPropertiesForKeys: nil)
    return (folders ?? []).map(CorpusCase.init).sorted { $0.testDescription < $1.testDescription }
  }()

  func input() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent("input.xml")))
  }

  func expected() throws -> String {
    try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8)
  }

  /// Overwrites the expectation, where the environment asks for it. Whoever calls this must fail.
  func recordIfAsked(_ text: String) throws -> Bool {
    guard ProcessInfo.processInfo.environment["WENBAO_RECORD_CORPUS"] == "1" else { return false }
    try text.write(
      to: folder.appendingPathComponent("expected.txt"), atomically: true, encoding: .utf8)
    return true
  }
}
