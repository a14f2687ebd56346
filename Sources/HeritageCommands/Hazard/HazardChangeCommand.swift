import Heritage
import HeritageOperations

/// A verb for an act beside the straight path: it says which change, the rest is the same for all.
protocol HazardChangeCommand: WenbaoCommand {
  var numbers: [String] { get }
  var change: HazardChange { get }
  var attachments: EvidenceArguments? { get }
  var act: ActArguments { get }
}

extension HazardChangeCommand {
  var attachments: EvidenceArguments? { nil }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let done = try bureau.change(
      numbers, change, evidence: try attachments?.read(for: bureau) ?? [], act.options)
    try ActReport(act: change.act, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
