import ArgumentParser
import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// docs/json.md and what every verb prints with `--json` say the same, both ways.
@Suite struct JSONContractTests {
  /// What a line printed, and for which verb.
  struct Answer {
    let line: String
    let verb: String
    let session: Session
  }

  static let document = Desk.root.appendingPathComponent("docs/json.md")
  private static let stages: [String: SampleStage] = Dictionary(
    uniqueKeysWithValues: SampleStage.allCases.map { ("\($0)", $0) })

  /// Verbs that need a terminal, where they are tried by hand: their tables are held by review alone.
  private static let interactive: Set<String> = ["wenbao inspect run"]

  /// Records of damage and of chance, which the sample ledger has none of, and that of refusals.
  private static let unseen: Set<String> = [
    "verificationFinding", "undrawnZone", "areaComparison", "error", "statedDistance",
  ]

  private static func answer(_ line: String) throws -> Answer {
    let words = line.split(separator: " ").filter { !$0.hasPrefix("[") }.split(separator: "&&")
    let last = (words.last ?? []).map(String.init)
    let node = Invocation(last, below: CommandNode(root: Wenbao.self)).node
    return Answer(
      line: line, verb: node.commandLine, session: try session(line, json: true, terminals: .init())
    )
  }

  /// Runs a line on a copy of the sample ledger.
  static func session(_ line: String, json: Bool, terminals: Terminals) throws -> Session {
    var words = line.split(separator: " ").map(String.init)
    var stage = SampleStage.secondReady
    var isEmpty = false
    if let first = words.first, first.hasPrefix("[") {
      let name = String(first.dropFirst().dropLast())
      isEmpty = name == "none"
      if !isEmpty { stage = try #require(stages[name], "\(name)") }
      words.removeFirst()
    }
    let registry = try isEmpty ? TemporaryRegistry() : TemporaryRegistry(stage)
    try Data(#"{"type":"FeatureCollection","features":[]}"#.utf8)
      .write(to: URL(fileURLWithPath: registry.folder.file("empty.geojson")))
    let batch = try SampleFiles.text("imports/batches/second-controlled.xml")
    try batch.replacing("<name>示例茶馆</name>", with: "<name>示例茶楼</name>")
      .write(toFile: registry.folder.file("changed.xml"), atomically: false, encoding: .utf8)
    if words.contains("%") {
      let head = try registry.read { try $0.registry().headHash }
      words = words.map { $0 == "%" ? head : $0 }
    }
    words = words.map {
      $0.hasPrefix("imports/")
        ? Desk.root.path + "/" + $0
        : $0.hasPrefix("@") ? registry.folder.file(String($0.dropFirst())) : $0
    }
    if words.first == "restore" {
      _ = run(["backup", registry.folder.file("copy.sqlite")], registry, stage)
    }
    var steps = words.split(separator: "&&").map(Array.init)
    var last = steps.removeLast()
    if json { last.insert("--json", at: last.firstIndex(of: "--") ?? last.endIndex) }
    for step in steps { _ = run(step, registry, stage) }
    return run(last, registry, stage, terminals)
  }

  private static func run(
    _ words: [String], _ registry: TemporaryRegistry, _ stage: SampleStage,
    _ terminals: Terminals = Terminals()
  ) -> Session {
    Session(
      words, root: Wenbao.self, terminals: terminals,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
        "WENBAO_CLOCK": stage == .secondReady ? "2026-07-04T10:00:00+08:00" : clock(of: stage),
        "WENBAO_OFFICER": "A01", "WENBAO_SHARE": Desk.imports, "NO_COLOR": "1",
      ])
  }

  /// A moment at which what the lines do at that stage can be done.
  private static func clock(of stage: SampleStage) -> String {
    stage <= .inspected
      ? "2026-02-28T10:00:00+08:00"
      : stage < .cutOff ? "2026-04-05T10:00:00+08:00" : "2026-04-08T10:00:00+08:00"
  }

  private static let answers: Result<[Answer], any Error> = Result {
    try ContractLines.all.map { try answer($0) }
  }

  @Test func theDocumentContradictsNothing() throws {
    let contract = JSONContract(markdown: try String(contentsOf: Self.document, encoding: .utf8))
    #expect(contract.ownFaults == [])
  }

  @Test func everyVerbPrintsWhatTheDocumentSays() throws {
    let contract = JSONContract(markdown: try String(contentsOf: Self.document, encoding: .utf8))
    var seen = Self.interactive
    for answer in try Self.answers.get() {
      guard let json = try? JSONValue(parsing: answer.session.output) else {
        Issue.record(
          "\(answer.line): \(answer.session.exit) \(answer.session.output.prefix(80)) \(answer.session.error)"
        )
        continue
      }
      #expect(answer.session.error == "", "\(answer.line)")
      #expect([0, 1, 65].contains(answer.session.exit), "\(answer.line): \(answer.session.exit)")
      let faults = contract.faults(json, of: answer.verb, seen: &seen)
      #expect(faults.isEmpty, "\(answer.line): \(faults.prefix(6))")
    }
    let verbs = Set(CommandNode(root: Wenbao.self).subtree.filter(\.isVerb).map(\.commandLine))
    #expect(verbs == contract.verbs)
    #expect(Set(contract.tables.keys).subtracting(seen.union(Self.unseen)) == [])
  }

  /// A refusal prints nothing on standard output, and one object on standard error.
  @Test(arguments: [
    "hazard strike 5", "hazard show 999", "case open @empty.geojson", "reconcile seal 2026Q3",
    "site",
    "hazard order 5 --deadline x", "[none] site list", "[accepted] hazard strike --ready",
  ])
  func aRefusalIsOneObjectOnStandardError(line: String) throws {
    let contract = JSONContract(markdown: try String(contentsOf: Self.document, encoding: .utf8))
    let session = try Self.answer(line).session
    guard line != "site" else { return }
    #expect(session.output == "")
    let error = try JSONValue(parsing: session.error)
    var seen: Set<String> = []
    #expect(contract.faults(error["error"] ?? .null, of: "error", seen: &seen) == [])
  }

  /// `WENBAO_JSON_FOLDER=…` writes what each line prints into a folder, for whoever writes the document.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WENBAO_JSON_FOLDER"] != nil))
  func theAnswersAreWritten() throws {
    let folder = ProcessInfo.processInfo.environment["WENBAO_JSON_FOLDER"] ?? ""
    for (index, answer) in try Self.answers.get().enumerated() {
      let text = JSONValue.object([
        "line": .string(answer.line), "verb": .string(answer.verb),
        "output": .string(answer.session.output), "error": .string(answer.session.error),
        "exit": .integer(Int(answer.session.exit)),
      ]).canonicalText
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(index).json"))
    }
  }
}
