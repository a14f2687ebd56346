import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// What an act on a duty is about: the duty, its sites, the time of a recurring one.
struct DutyActArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("事项编号", valueName: "事项"))
  var duty: String

  @Argument(help: ArgumentHelp("文物点编号，可写多个", valueName: "文物点"))
  var sites: [String]

  @Option(help: ArgumentHelp("定期事项的哪一期：到期日；不写则为最早可办的", valueName: "日期"))
  var cycle: CivilDate?
}

/// A verb that takes a duty one step on.
protocol DutyActCommand: WenbaoCommand {
  var chosen: DutyActArguments { get }
  var files: EvidenceArguments { get }
  var act: StepArguments { get }
  static var step: EntryType { get }
  var terms: DutyTerms { get }
  /// Has days typed for the future confirmed where they are far off.
  func confirmDays(for bureau: Bureau, in context: CommandContext) throws
}

extension DutyActCommand {
  func confirmDays(for bureau: Bureau, in context: CommandContext) throws {}

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    try confirmDays(for: bureau, in: context)
    let done = try bureau.act(
      on: chosen.duty, of: chosen.sites, cycle: chosen.cycle, Self.step, terms,
      evidence: try files.read(for: bureau), act.options)
    let today = bureau.today
    let lines = done.map { one in
      "\(one.site.code) \(one.site.markedName)：\(one.facts.duty.title)"
        + (one.facts.cycle.map { "（\($0.dueOn) 到期）" } ?? "")
        + "，\(Self.step.displayName)，现为“\(one.standing(on: today).displayName)”。"
    }
    output(in: context).done(
      lines.joined(separator: "\n") + (act.isDryRun ? "\n试运行，未写入。" : ""),
      next: act.isDryRun ? [] : done.first.map { DutyWords.next($0, on: today) } ?? [],
      json: [
        "dryRun": .bool(act.isDryRun), "items": .array(done.map { $0.json(on: today) }),
      ])
    return .done
  }
}
