import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao restore`: puts a copy in the place of the registry (恢复).
struct RestoreVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "从备份恢复登记册，原文件留着",
    discussion: """
      恢复到 -r（或环境变量、默认）所指的登记册。备份先复制过来，整个核验通过，才换上；原来的文件改名留着，
      名字里有时间。登记册损坏了、没有了，都可以恢复。有进程正开着登记册时不能恢复。

      例:
        wenbao restore --dry-run 备份.sqlite
        wenbao -r wenbao.sqlite 恢复 备份.sqlite
      """,
    aliases: ["恢复"])

  @Argument(help: ArgumentHelp("备份文件", valueName: "备份"), completion: .file())
  var source: String

  @Flag(name: .customLong("other-registry"), help: "备份是另一个登记册（UUID 不同）的，也换上")
  var takesAnother = false

  @Flag(name: .customLong("dry-run"), help: "试运行：核验备份，与现在的登记册比对，不换")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let progress = ProgressLine(context: context, isQuiet: global.quiet)
    defer { progress.clear() }
    let outcome = try bureau.restore(
      from: source, takesAnother: takesAnother, isDryRun: isDryRun, progress: progress.show)
    progress.clear()
    output(in: context).show(
      [TextLines(lines: lines(outcome))],
      next: isDryRun
        ? ["wenbao restore \(ShellWord(source))"]
        : ["wenbao doctor", "wenbao journal list --last 20"],
      json: json(outcome))
    return .done
  }

  private func lines(_ outcome: RestoreOutcome) -> [String] {
    let holding = outcome.holding
    let head = outcome.isDryRun ? "试运行，没有换。" : "已从 \(source) 恢复 \(outcome.file)。"
    let copy = "备份核验通过：流水 \(holding.head) 条，最后一条 \(holding.headHash)。"
    return [head, copy] + [before(outcome)] + kept(outcome)
  }

  private func before(_ outcome: RestoreOutcome) -> String {
    switch outcome.before {
    case .nothing: return "这里原来没有登记册。"
    case .unreadable: return "原来的文件读不出流水，没法比对少了哪些记录。"
    case .registry(let before, _) where before.uuid != outcome.holding.uuid:
      return "原来是另一个登记册（\(before.uuid)），有 \(before.head) 条流水。"
    case .registry:
      guard let lost = outcome.lost else { return "原来的流水都在备份里。" }
      return "备份里没有原来的 \(lost.count) 条流水（\(name(lost))），要补办的请对照原文件。"
    }
  }

  private func name(_ entries: ClosedRange<Int>) -> String {
    entries.count == 1
      ? "第 \(entries.lowerBound) 条" : "第 \(entries.lowerBound) 至 \(entries.upperBound) 条"
  }

  private func kept(_ outcome: RestoreOutcome) -> [String] {
    guard let kept = outcome.keptAs else { return [] }
    return [outcome.isDryRun ? "原来的文件将改名为 \(kept)。" : "原来的文件改名为 \(kept)。"]
  }

  /// What was there before, as far as a state says it.
  private static func json(before state: String) -> JSONValue {
    .shown([
      "state": .string(state), "registry": nil, "head": nil, "headHash": nil, "common": nil,
    ])
  }

  private func json(_ outcome: RestoreOutcome) -> JSONValue {
    let before: JSONValue =
      switch outcome.before {
      case .nothing: Self.json(before: "none")
      case .unreadable: Self.json(before: "unreadable")
      case .registry(let holding, let common):
        Self.json(before: "registry").adding([
          "registry": .string(holding.uuid), "head": .integer(holding.head),
          "headHash": .string(holding.headHash), "common": .integer(common),
        ])
      }
    return .shown([
      "file": .string(outcome.file), "source": .string(outcome.source),
      "registry": .string(outcome.holding.uuid), "head": .integer(outcome.holding.head),
      "headHash": .string(outcome.holding.headHash), "before": before,
      "lost": .integer(outcome.lost?.count ?? 0), "keptAs": outcome.keptAs.map(JSONValue.string),
      "dryRun": .bool(outcome.isDryRun),
    ])
  }
}
