import Foundation
import HeritageFuzzing
import Testing

/// What fuzzing (`tools/fuzz`) has found and kept is read again in every run of the tests: no input of the corpus makes
/// a reader trap, or breaks what its target says of every outcome.
struct CorpusReplayTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Corpus")

  /// A line for each input: its name, and its bytes as base64.
  private func inputs(of target: FuzzTarget) throws -> [(name: Substring, bytes: [UInt8])] {
    let file = Self.folder.appendingPathComponent("\(target.rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      let data = try #require(parts.count == 2 ? Data(base64Encoded: String(parts[1])) : nil)
      return (parts[0], Array(data))
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyInputOfTheCorpusIsReadAsItMustBe(target: FuzzTarget) throws {
    let inputs = try inputs(of: target)
    #expect(inputs.count >= 10)
    for input in inputs {
      do {
        try target.run(input.bytes)
      } catch {
        Issue.record("\(target.rawValue)/\(input.name): \(error)")
      }
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func anInputCutOffAnywhereIsReadAsItMustBe(target: FuzzTarget) throws {
    for input in try inputs(of: target).prefix(3) {
      for count in stride(from: 0, to: min(input.bytes.count, 2_000), by: 13) {
        #expect(throws: Never.self) { try target.run(Array(input.bytes.prefix(count))) }
      }
    }
  }
}
