import ArgumentParser
import Heritage
import HeritageOperations

/// What a step on record can be given besides its own content: the day, and whether it is only tried.
struct StepArguments: ParsableArguments {
  @Option(help: ArgumentHelp("日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  var options: ActOptions { ActOptions(occurredOn: on, isDryRun: isDryRun) }
}
