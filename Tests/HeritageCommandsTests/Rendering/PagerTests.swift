import Foundation
import Synchronization
import Testing

@testable import HeritageCommands

@Suite struct PagerTests {
  /// Keeps what it is given, or has none of it.
  private final class KeptPager: TextPager {
    let texts = Mutex<[String]>([])
    let works: Bool

    init(works: Bool) { self.works = works }

    func show(_ text: String) -> Bool {
      texts.withLock { $0.append(text) }
      return works
    }
  }

  private func run(_ line: String, height: Int?, input: Bool = true, pager: KeptPager) -> String {
    let out = MemorySink()
    var context = CommandContext.fixed(
      output: out, terminals: Terminals(input: input, output: true, width: 80, height: height),
      environment: ["NO_COLOR": "1"])
    context.pager = pager
    _ = WenbaoMain.run(
      arguments: line.split(separator: " ").map(String.init), root: Sample.self, context: context)
    return out.text
  }

  @Test func whatIsLongerThanTheTerminalIsPaged() {
    let pager = KeptPager(works: true)
    #expect(run("site list", height: 4, pager: pager) == "")
    #expect(pager.texts.withLock { $0.count } == 1)
    #expect(run("site list", height: 40, pager: pager) != "")
    #expect(run("site list", height: nil, pager: pager) != "")
    #expect(run("site list", height: 4, input: false, pager: pager) != "")
    #expect(pager.texts.withLock { $0.count } == 1)
  }

  @Test func whereThePagerCannotRunTheTextIsShownAllTheSame() {
    let pager = KeptPager(works: false)
    #expect(run("site list", height: 4, pager: pager) == pager.texts.withLock { $0.first })
  }

  @Test(arguments: [
    ("cat > \"$OUT\"", true), ("true", true), ("head -c 1 > \"$OUT\"", true), ("kill -9 $$", true),
    ("no-such-program-at-all", false), ("/dev/null", false),
  ])
  func aPagerThatDiesStopsNothing(command: String, isShown: Bool) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("pager-\(UUID())")
    defer { try? FileManager.default.removeItem(at: file) }
    let pager = try #require(
      Pager(environment: ["PAGER": command, "OUT": file.path, "PATH": "/usr/bin:/bin"]))
    let text = String(repeating: "一行\n", count: 100_000)
    #expect(pager.show(text) == isShown)
    if command.hasPrefix("cat") { #expect(try String(contentsOf: file, encoding: .utf8) == text) }
  }

  @Test(arguments: [["PAGER": ""], ["PAGER": "cat"], ["TERM": "dumb"]])
  func aPagerThatIsNotWantedIsNotUsed(environment: [String: String]) {
    let pager = Pager(environment: environment)
    #expect(pager.map { _ in true } == nil)
  }
}
