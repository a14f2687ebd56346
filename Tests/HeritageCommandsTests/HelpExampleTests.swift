import Testing

@testable import HeritageCommands

/// Every example of every help page can be typed as it stands there, in the folder of ``ExampleFolder``: it is done, or
/// finds something, or a rule refuses it in the state that the sample ledger is in; never is it not understood, and never
/// is what it names missing.
@Suite struct HelpExampleTests {
  private static let examples = HelpExample.all(in: Wenbao.self)

  /// In eight shares, so that one machine with two cores is soon through.
  @Test(arguments: 0..<8)
  func everyExampleRuns(share: Int) throws {
    #expect(Self.examples.count > 200)
    for (index, example) in Self.examples.enumerated() where index % 8 == share {
      // What asks its questions at a terminal gets one, and the end of its input.
      let asks = example.line.contains("inspect run") || example.line.contains("检查 逐项")
      let line = asks ? "script -qec '\(example.line)' /dev/null" : example.line
      let (exit, output) = try ExampleFolder().run(line)
      if ![0, 1, 77].contains(exit) {
        Issue.record("EX [\(exit)] \(example.page) :: \(example.line)\n\(output)")
      }
    }
  }
}
