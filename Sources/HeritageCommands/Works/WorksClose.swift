import ArgumentParser
import Heritage

/// `wenbao works close`: closes works, done or never begun (结项).
struct WorksClose: WorksActCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "结项；没有开工的记为未实施，没有验收的记为中止，都须写理由",
    discussion: """
      例:
        wenbao works close 1
        wenbao 工程 结项 GC-2026-0001-1 --reason 并入另一项工程
      """,
    aliases: ["结项"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var global: GlobalOptions

  var step: WorksAct { .close(reason: reason) }
}
