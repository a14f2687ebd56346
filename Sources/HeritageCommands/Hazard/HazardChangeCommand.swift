import Heritage
import HeritageOperations

/// A verb for an act beside the straight path: it says which change, the rest is the same for all.
protocol HazardChangeCommand: WenbaoCommand {
  var numbers: [String] { get }
  var change: HazardChange { get }
  var attachments: EvidenceArguments? { get }
  var act: ActArguments { get }
  /// A day that the change sets for the future, with its name, and how it is confirmed where it is far off.
  var futureDay: (what: String, day: CivilDate?, arguments: FarDayArguments)? { get }
}

extension HazardChangeCommand {
  var attachments: EvidenceArguments? { nil }
  var futureDay: (what: String, day: CivilDate?, arguments: FarDayArguments)? { nil }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    if let futureDay {
      try futureDay.arguments.confirm(
        [FarDay(futureDay.what, futureDay.day, from: act.on ?? bureau.today)], for: self,
        in: context)
    }
    let done = try bureau.change(
      numbers, change, evidence: try attachments?.read(for: bureau) ?? [], act.options)
    try ActReport(act: change.act, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
