import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// No list and no page is wider than the terminal, on which nothing wraps then.
@Suite struct TerminalWidthTests {
  /// The lines of the contract: every verb, those that write as trial runs.
  @Test(arguments: [80, 120])
  func everyVerbKeepsToTheWidth(width: Int) throws {
    let lines = ContractLines.all.filter { !$0.contains("&&") && !$0.contains("restore") }
    var tooWide: [String] = []
    for line in lines {
      for (text, number) in zip(try Self.output(of: line, width: width), 1...)
      where DisplayWidth.of(text) > width {
        tooWide.append("\(line), line \(number): \(DisplayWidth.of(text)): \(text)")
      }
    }
    #expect(tooWide.isEmpty, "\(tooWide.count): \n\(tooWide.prefix(12).joined(separator: "\n"))")
  }

  @Test(arguments: [20, 40])
  func onATinyTerminalNothingStops(width: Int) throws {
    for line in [
      "site list", "hazard list", "todo", "today", "reconcile show 2026Q1", "site show KS6-01",
    ] {
      #expect(try !Self.output(of: line, width: width).isEmpty, "\(line)")
    }
  }

  private static func output(of line: String, width: Int) throws -> [String] {
    let session = try JSONContractTests.session(
      line, json: false,
      terminals: Terminals(output: true, error: true, width: width))
    // Progress is written over itself; a path of this run's own folder, or of the repository, is as long as the machine
    // makes it.
    return (session.output + session.error).split(separator: "\n").map {
      String($0.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false).last ?? "")
    }.filter { !$0.contains("wenbao-test-") && !$0.contains(Desk.root.path) }
  }
}
