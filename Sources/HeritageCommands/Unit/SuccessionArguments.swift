import ArgumentParser
import Heritage
import HeritageOperations

/// What every change of a unit needs: the paper, and the day.
struct SuccessionArguments: ParsableArguments {
  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String

  @Option(help: ArgumentHelp("生效日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false
}

/// Prints which hazards went over with which unit.
struct SuccessionReport {
  let outcomes: [SuccessionOutcome]
  let act: EntryType
  let successor: String
  let isDryRun: Bool

  func print(to output: Output) {
    let table = TextTable(
      outcomes,
      [
        Column("单位") { $0.unit }, Column("移交隐患", .trailing) { String($0.transferred.count) },
        Column("隐患") { $0.transferred.joined(separator: "、") },
      ])
    output.show(
      [
        "\(isDryRun ? "试运行，未写入。可以办理" : "已办理")“\(act.displayName)”，由 \(successor) 承接。", table,
      ],
      next: isDryRun
        ? [] : ["wenbao unit show \(successor)", "wenbao hazard list --unit \(successor)"],
      json: [
        "act": .string(act.rawValue), "successor": .string(successor), "dryRun": .bool(isDryRun),
        "items": .array(
          outcomes.map { outcome in
            .shown([
              "unit": .string(outcome.unit),
              "entry": isDryRun ? nil : .integer(outcome.entry),
              "transferred": .array(outcome.transferred.map(JSONValue.string)),
            ])
          }),
      ])
  }
}
