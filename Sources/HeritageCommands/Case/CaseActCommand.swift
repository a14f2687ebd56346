import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// A verb that takes a case one step on.
protocol CaseActCommand: WenbaoCommand {
  var number: String { get }
  var on: CivilDate? { get }
  var isDryRun: Bool { get }
  static var act: EntryType { get }
  var terms: CaseTerms { get }
}

extension CaseActCommand {
  func run(in context: CommandContext) throws -> ExitStatus {
    let summary = try bureau(in: context).act(
      on: number, Self.act, terms, ActOptions(occurredOn: on, isDryRun: isDryRun))
    output(in: context).done(
      "\(summary.number) \(summary.project)：\(Self.act.displayName)，现为“\(summary.state.displayName)”。"
        + (isDryRun ? "试运行，未写入。" : ""),
      next: isDryRun
        ? [] : CaseWords.next(summary.number, summary.state, needsConsent: summary.needsConsent),
      json: summary.json(extra: ["dryRun": .bool(isDryRun)]))
    return .done
  }
}
