import ArgumentParser
import Heritage
import HeritageOperations

/// What every act on the ledger can be given besides its own content.
struct ActArguments: ParsableArguments {
  @Option(help: ArgumentHelp("发生日期，写作 YYYY-MM-DD；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Option(
    name: .customLong("late-reason"),
    help: ArgumentHelp("发生在本期之前的，写明补录原因", valueName: "原因"))
  var lateReason: String?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  var options: ActOptions {
    ActOptions(occurredOn: on, lateReason: lateReason, isDryRun: isDryRun)
  }
}
