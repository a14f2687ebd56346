import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// The guide at every stage of a registry: one screen, and nothing on it that cannot be typed.
@Suite struct GuideTests {
  private static let topics = [""] + GuideTopic.allCases.map(\.displayName)

  private static func run(_ words: String, in path: String, terminal: Bool = false) -> Session {
    Session(
      words, root: Wenbao.self, terminals: Terminals(output: terminal),
      environment: [
        "WENBAO_REGISTRY": path, "WENBAO_CLOCK": SampleLedger.lastClock,
        "WENBAO_ACCOUNT": SampleLedger.account, "NO_COLOR": "1",
      ])
  }

  /// The lines of a page that do not fit one screen, and the commands on it that nobody could type.
  private static func faults(of page: String) -> [String] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let wide = lines.filter { DisplayWidth.of(String($0)) > 80 }.map(String.init)
    let commands = commands(on: page)
    let wrong = commands.compactMap { command in
      UnderstoodCommand(command).fault.map { "\(command): \($0)" }
    }
    return wide + wrong + (lines.count > 24 ? ["\(lines.count) lines"] : [])
      + (commands.isEmpty ? ["no command"] : [])
  }

  /// The commands of a page; two blanks part them from their labels and notes.
  private static func commands(on page: String) -> [String] {
    page.replacing(#/ \\\n +/#, with: " ").components(separatedBy: "\n").flatMap { line in
      line.components(separatedBy: "  ").filter { $0.hasPrefix("wenbao ") }
    }
  }

  @Test(arguments: SampleStage.allCases)
  func everyPageIsOneScreenOfCommandsThatCanBeTyped(stage: SampleStage) throws {
    let registry = try TemporaryRegistry(stage)
    for topic in Self.topics {
      let session = Self.run("guide \(topic)", in: registry.path, terminal: true)
      #expect(session.exit == 0)
      let faults = Self.faults(of: session.output)
      #expect(faults == [], "\(stage) \(topic): \(faults)\n\(session.output)")
    }
  }

  @Test func withoutARegistryItIsOneScreenToo() {
    for topic in Self.topics {
      let session = Self.run("guide \(topic)", in: "wenbao.sqlite", terminal: true)
      #expect(session.exit == 0)
      let faults = Self.faults(of: session.output)
      #expect(faults == [], "\(topic): \(faults)\n\(session.output)")
    }
  }

  @Test func everyStepOfEveryPageCanBeTyped() throws {
    let registry = try TemporaryRegistry(.compared)
    for topic in Self.topics {
      let session = Self.run("guide \(topic) --json", in: registry.path)
      let page = try JSONValue(parsing: session.output)
      for step in page["steps"]?.array ?? [] {
        guard let command = step["command"]?.string else { continue }
        #expect(UnderstoodCommand(command).fault == nil, "\(command)")
      }
    }
  }

  @Test func whatStopsOtherVerbsStopsItToo() throws {
    let folder = try TemporaryFolder()
    try "<register/>".write(toFile: folder.file("a.sqlite"), atomically: true, encoding: .utf8)
    let session = Self.run("guide", in: folder.file("a.sqlite"))
    #expect(session.exit == 65)
    #expect(
      session.error == """
        错误 [E-NOT-A-REGISTRY]
          \(folder.file("a.sqlite")) 不是 wenbao 的登记册。
        建议: wenbao -r 文件 …

        """)
  }

  @Test func aRegistryThatWasNamedIsNamedAtTheEnd() throws {
    let registry = try TemporaryRegistry(.founded)
    let session = Session("-r \(registry.path) guide", root: Wenbao.self)
    #expect(
      session.output.hasSuffix(
        "\n\n以上命令都加 -r \(registry.path)，或先 export WENBAO_REGISTRY=\(registry.path)\n"),
      "\(session.output)")
  }

  @Test func aPeriodThatIsCutOffTellsWhatItStillNeeds() throws {
    let registry = try TemporaryRegistry(.compared)
    let standing = try registry.read { session in
      let period = try #require(try session.periods().first { $0.state == .cutOff })
      return try session.standing(ofPeriod: period.number)
    }
    #expect(standing.missingUnits == [])
    #expect(standing.uncomparedUnits == [])
    let session = Self.run("guide", in: registry.path)
    #expect(
      session.output.contains(
        """
        期次 2026Q1：已截账，等封账
        ✓ 回报  5 个单位都有了
        ✓ 比对  都比对过了
        · 差异  wenbao reconcile show 2026Q1  \(standing.openDifferences.count) 处没有处理意见
        """), "\(session.output)")
  }
}
