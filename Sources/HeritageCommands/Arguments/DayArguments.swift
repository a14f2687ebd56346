import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// As of which day something is looked at: the registry at the end of that day, by the time of recording (录入时间).
struct DayArguments: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("某日终了时的登记册：到那时已录入的，以后补录的不算", valueName: "日期"))
  var asOf: CivilDate?

  init() {}

  /// For a suggested command that looks at the same day.
  var words: String { asOf.map { " --as-of \($0)" } ?? "" }
}

extension WenbaoCommand {
  /// The bureau on the day that was asked for.
  func bureau(in context: CommandContext, _ day: DayArguments) throws -> Bureau {
    try bureau(in: context).asOf(day.asOf)
  }
}

extension PastMoment {
  /// Begins the line under a list.
  var summaryPrefix: String { "截至 \(day) 录入的，" }

  /// Stands over a page.
  var heading: String {
    let rest = laterEntryCount > 0 ? "；此后录入的 \(laterEntryCount) 条流水不在内" : ""
    return "截至 \(day) 录入的\(rest)。"
  }

  var json: JSONValue { .string(day.description) }
}

extension PastMoment? {
  /// `asOf` as `--json` gives it.
  var extra: [String: JSONValue?] { ["asOf": self?.json] }

  /// Blocks of a page under the word of which day they are.
  func over(_ blocks: [any TextBlock]) -> [any TextBlock] {
    (self.map { [$0.heading] } ?? []) + blocks
  }
}
