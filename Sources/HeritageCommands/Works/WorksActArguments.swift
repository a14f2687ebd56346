import ArgumentParser
import Heritage
import HeritageOperations

/// What every act on works can be given besides its own content.
struct WorksActArguments: ParsableArguments {
  @Option(help: ArgumentHelp("日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var files: EvidenceArguments

  var options: ActOptions { ActOptions(occurredOn: on, isDryRun: isDryRun) }
}
