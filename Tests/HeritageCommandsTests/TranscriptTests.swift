import Foundation
import Testing

/// Sessions at the terminal, kept as text in Tests/Transcripts: every command with its standard output, its
/// standard error and its exit code, replayed and compared whole.
///
/// `WENBAO_RECORD_TRANSCRIPTS=1` writes what the commands say now into the files, and fails.
@Suite struct TranscriptTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appendingPathComponent("Tests/Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".session") }.sorted()

  @Test func thereAreAtLeastTwelve() {
    #expect(Self.names.count >= 12)
  }

  @Test(arguments: names)
  func everySessionSaysWhatItSaidBefore(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let kept = try String(contentsOf: url, encoding: .utf8)
    let transcript = Transcript(kept)
    let replayed = try transcript.replay(in: Self.root.path)
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_TRANSCRIPTS"] != nil {
      try replayed.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): look at it, and run again without recording")
      return
    }
    let difference = zip(
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      replayed.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $1.0 != $1.1 }
    #expect(
      kept == replayed,
      "\(name):\((difference?.offset ?? 0) + 1): kept “\(difference?.element.0 ?? "")”, now “\(difference?.element.1 ?? "")”"
    )
  }
}
