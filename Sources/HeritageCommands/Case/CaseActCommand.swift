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
    let bureau = try bureau(in: context)
    let summary = try bureau.act(on: number, Self.step, terms, act.options)
    let facts = try bureau.read { try $0.facts(of: summary) }
    output(in: context).done(
      "\(summary.number) \(summary.project)：\(Self.step.displayName)，现为“\(summary.state.displayName)”。"
        + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun ? [] : CaseWords.next(facts),
      json: summary.json(on: bureau.today, extra: ["dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
