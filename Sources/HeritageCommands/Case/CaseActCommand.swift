import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// A verb that takes a case one step on.
protocol CaseActCommand: WenbaoCommand {
  var number: String { get }
  var act: StepArguments { get }
  static var step: EntryType { get }
  var terms: CaseTerms { get }
}

extension CaseActCommand {
  func run(in context: CommandContext) throws -> ExitStatus {
    let summary = try bureau(in: context).act(
      on: number, Self.step, terms, act.options)
    output(in: context).done(
      "\(summary.number) \(summary.project)：\(Self.step.displayName)，现为“\(summary.state.displayName)”。"
        + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun
        ? [] : CaseWords.next(summary.number, summary.state, needsConsent: summary.needsConsent),
      json: summary.json(extra: ["dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
