import Foundation
import Testing

/// The handbook's week (docs/操作手册.md, 二十): every block of commands and output in it is one that the transcript
/// `27-a-week.session` replays, and every command of the transcript stands in it.
@Suite struct HandbookWeekTests {
  private static func text(_ path: String) throws -> String {
    try String(
      contentsOf: TranscriptTests.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The blocks of the chapter, each without its fences.
  private static func blocks() throws -> [String] {
    let handbook = try text("docs/操作手册.md")
    let chapter = try #require(handbook.components(separatedBy: "\n## 二十、新手的一周\n").last)
    let own = chapter.components(separatedBy: "\n## ").first ?? ""
    return own.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
      .map { $0.element.drop { $0 != "\n" }.trimmingCharacters(in: .newlines) }
  }

  /// The transcript as the handbook writes it: without indentation, marks and exit codes.
  private static func steps() throws -> [String] {
    let session = try text("Tests/Transcripts/27-a-week.session")
    return session.components(separatedBy: "\n$ ").dropFirst().map { step in
      let lines = step.components(separatedBy: "\n").filter { line in
        !line.hasPrefix("@ ") && !(line.hasPrefix("[") && line.hasSuffix("]"))
      }
      return
        (["$ " + (lines.first ?? "")]
        + lines.dropFirst().map {
          $0.hasPrefix("  ") || $0.hasPrefix("! ") ? String($0.dropFirst(2)) : $0
        })
        .joined(separator: "\n").trimmingCharacters(in: .newlines)
    }
  }

  @Test func everyBlockIsReplayed() throws {
    let (blocks, steps) = (try Self.blocks(), try Self.steps())
    #expect(blocks.count > 15)
    #expect(blocks == steps)
  }

  /// The chapter of the week of work shows parts of `30-a-week-of-work.session`: every line of its blocks stands there, in
  /// the same order.
  @Test func everyLineOfTheWeekOfWorkIsReplayed() throws {
    let handbook = try Self.text("docs/操作手册.md")
    let chapter = try #require(handbook.components(separatedBy: "\n## 二十四、熟手的一周\n").last)
    let shown = chapter.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
      .flatMap { $0.element.components(separatedBy: "\n").dropFirst() }
      .filter { !$0.isEmpty && $0 != "……" }
    var session = try Self.text("Tests/Transcripts/30-a-week-of-work.session")
      .components(separatedBy: "\n")
      .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }[...]
    #expect(shown.count > 15)
    for line in shown {
      let place = try #require(session.firstIndex(of: line), "\(line)")
      session = session[(place + 1)...]
    }
  }
}
