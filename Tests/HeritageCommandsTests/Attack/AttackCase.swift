import Foundation
import Testing

/// A folder of `Tests/Attacks`: a hostile file and exactly what the program says of it. Where it is taken in all the
/// same, `harmless.txt` says why it may be.
struct AttackCase: CustomTestStringConvertible, Sendable {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let root = Desk.root.appendingPathComponent("Tests/Attacks")

  static let all: [AttackCase] = {
    let folders = try? FileManager.default.contentsOfDirectory(
      at: root, includingPropertiesForKeys: nil)
    return (folders ?? []).map(AttackCase.init)
      .filter { FileManager.default.fileExists(atPath: $0.file("input.xml").path) }
      .sorted { $0.testDescription < $1.testDescription }
  }()

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func input() throws -> [UInt8] { [UInt8](try Data(contentsOf: file("input.xml"))) }

  /// Why it may be taken in.
  var excuse: String? { try? String(contentsOf: file("harmless.txt"), encoding: .utf8) }

  /// Compares with what is kept. With WENBAO_RECORD_CORPUS set it is written anew, and the test fails.
  static func expect(_ text: String, matches url: URL) throws {
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_CORPUS"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded, not compared")
      return
    }
    #expect(text == (try? String(contentsOf: url, encoding: .utf8)), "\(url.lastPathComponent)")
  }
}
