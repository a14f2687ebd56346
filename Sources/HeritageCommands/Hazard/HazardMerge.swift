import ArgumentParser
import Heritage

/// `wenbao hazard merge` (并案).
struct HazardMerge: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "并案：并入同一文物点的另一项隐患",
    discussion: """
      并案后只按另一项办理，本项从台账划去。不同文物点的同一件事用 link 关联。

      例:
        wenbao hazard merge 6 --into 4 --reason 同一处漏雨
        wenbao 隐患 并案 6 --into 4 --reason 同一处漏雨
      """,
    aliases: ["并案"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("并入的隐患编号", valueName: "隐患"))
  var into: String

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .merge(into: into, reason: reason ?? "")
  }
}
