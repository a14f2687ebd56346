import Foundation
import Testing

/// Transcripts of sessions that are set up in code, kept as text in `Tests/Transcripts`.
enum KeptTranscript {
  /// Compares with the transcript kept. With WENBAO_RECORD_TRANSCRIPTS set it is written anew, and the test fails.
  static func expect(_ text: String, matches name: String) throws {
    let url = Desk.root.appendingPathComponent("Tests/Transcripts/\(name).txt")
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_TRANSCRIPTS"] != nil {
      try Data(text.utf8).write(to: url)
      Issue.record("transcript \(name) recorded; look it through")
      return
    }
    let kept = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard kept != text else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(lines, keptLines).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(lines.count, keptLines.count)
    Issue.record(
      """
      \(name).txt, line \(index + 1):
      kept: \(keptLines.dropFirst(index).first ?? "(end)")
      now:  \(lines.dropFirst(index).first ?? "(end)")
      """)
  }
}
