import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport

@testable import HeritageCommands

/// A copy of a registry at which commands are tried, and what their refusals say.
struct RemedyDesk {
  /// A rule that was not met, as `--json` gives it.
  struct Condition: Hashable {
    var code: String
    var message: String
    var note: String?
    var isCure: Bool
    var commands: [String]

    /// The commands that do something.
    var acting: [String] { commands.filter { RemedyDesk.acts($0) } }
    func isSame(as other: Condition) -> Bool { code == other.code && message == other.message }
  }

  struct Answer {
    var exit: Int32
    var error: String
    var unmet: [Condition]
    var isDone: Bool { exit == 0 || exit == 1 }
  }

  let registry: TemporaryRegistry
  var now: Instant
  /// An officer who has done nothing yet, and stands for everybody who is not involved.
  static let another = "A09"
  /// Another one still, where the first has been at work already.
  static let third = "A10"

  init(_ stage: SampleStage, at clock: String) throws {
    registry = try TemporaryRegistry(stage)
    now = Instant(clock) ?? Instant(secondsSince1970: 0)
    for (code, name) in [(Self.another, "示例他"), (Self.third, "示例她")] {
      try registry.bureau(as: "A01", at: clock).addOfficer(
        code: code, name: name, unit: nil, account: nil)
    }
  }

  private init(copyOf desk: RemedyDesk) throws {
    registry = try TemporaryRegistry()
    now = desk.now
    try FileManager.default.copyItem(atPath: desk.registry.path, toPath: registry.path)
  }

  func copy() throws -> RemedyDesk { try RemedyDesk(copyOf: self) }

  /// Tries a command with `--json`.
  func run(_ command: TypedCommand) throws -> Answer {
    let session = Session(
      command.words + ["--json"], root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path,
        "WENBAO_CLOCK": "\(now.civilDate ?? .first)T10:00:00+08:00",
        "WENBAO_ACCOUNT": SampleLedger.account,
      ])
    return Answer(
      exit: session.exit, error: session.error,
      unmet: session.exit == 77 ? try Self.conditions(session.error) : [])
  }

  /// The conditions of a refusal; one that no rule of an act gave stands for itself.
  private static func conditions(_ text: String) throws -> [Condition] {
    let line = text.split(separator: "\n").last { $0.hasPrefix("{") } ?? ""
    guard let error = try JSONValue(parsing: String(line))["error"] else { return [] }
    func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
    let unmet = (error["unmet"]?.array ?? []).map {
      Condition(
        code: $0["code"]?.string ?? "", message: $0["message"]?.string ?? "",
        note: $0["note"]?.string, isCure: $0["isCure"] == .bool(true),
        commands: strings($0["remedies"]))
    }
    guard unmet.isEmpty else { return unmet }
    let note = strings(error["notes"]).first
    let commands = strings(error["remedies"])
    return [
      Condition(
        code: error["code"]?.string ?? "", message: error["message"]?.string ?? "", note: note,
        isCure: note == nil && commands.contains { acts($0) }, commands: commands)
    ]
  }

  private static let looking: Set<String> = [
    "show", "list", "history", "method", "trend", "gaps", "verify", "todo", "due", "--help",
    "--version", "acts",
  ]

  /// Whether a suggested command does something, and does not only show.
  static func acts(_ command: String) -> Bool {
    command.hasPrefix("wenbao ")
      && !command.split(separator: " ").contains { looking.contains(String($0)) }
  }
}
