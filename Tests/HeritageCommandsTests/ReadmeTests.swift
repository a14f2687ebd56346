import Foundation
import HeritageTestSupport
import Testing

/// The README's tour, run as it stands there. With WENBAO_RECORD_TRANSCRIPTS set it is written anew, and the test fails.
@Suite struct ReadmeTests {
  @Test func theTourPrintsWhatTheReadmeShows() throws {
    let folder = try TemporaryFolder()
    for name in ["imports", "docs"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name), withDestinationPath: "\(SampleFiles.root)/\(name)")
    }
    let kept = try SampleFiles.text("README.md")
    var variables: [String: String] = [:]
    let shell = ExampleShell(folder: folder.path)
    let now = try ConsoleTour(kept).replayed { line in
      if line.hasPrefix("export ") {
        let parts = line.dropFirst("export ".count).split(separator: "=", maxSplits: 1)
        variables[String(parts[0])] = String(parts[1])
        return (0, "")
      }
      // An official registry takes no pinned clock.
      let pinned = line.contains("official.sqlite") ? [:] : variables
      return try shell.run(line, pinned)
    }
    if ProcessInfo.processInfo.environment["WENBAO_RECORD_TRANSCRIPTS"] != nil {
      try now.write(toFile: "\(SampleFiles.root)/README.md", atomically: true, encoding: .utf8)
      Issue.record("README recorded; look it through")
      return
    }
    let differences = zip(Self.masked(kept), Self.masked(now)).enumerated().filter { $1.0 != $1.1 }
    #expect(
      Self.masked(kept) == Self.masked(now),
      "line \((differences.first?.offset ?? 0) + 1): “\(differences.first?.element.0 ?? "")”, now “\(differences.first?.element.1 ?? "")”"
    )
  }

  /// Digests and the year that is now differ.
  private static func masked(_ text: String) -> [String] {
    text.replacing(/[0-9a-f]{32,}/, with: "‹散列›").replacing(/-20\d\d-(\d{4})-[0-9A-Z]/) {
      "-\($0.output.1)"
    }
    .components(separatedBy: "\n")
  }
}
