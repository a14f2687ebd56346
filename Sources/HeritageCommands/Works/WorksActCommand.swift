import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// A verb that takes works one step on.
protocol WorksActCommand: WenbaoCommand {
  var number: String { get }
  var act: WorksActArguments { get }
  var step: WorksAct { get }
}

extension WorksActCommand {
  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let works = try bureau.act(
      onWorks: number, step, evidence: act.files.read(for: bureau).map(\.file), act.options)
    try WorksReport(act: step.entryType, works: works, arguments: act)
      .print(for: bureau, to: output(in: context))
    return .done
  }
}
