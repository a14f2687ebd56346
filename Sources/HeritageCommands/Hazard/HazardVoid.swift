import ArgumentParser
import Heritage

/// `wenbao hazard void` (误登作废).
struct HazardVoid: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "误登作废：登记错了的，写明理由",
    discussion: """
      误登的隐患从台账划去，编号不再用。已报整改的不能作废，改正文字用 correct。

      例:
        wenbao hazard void 5 --reason 与1号重复登记
        wenbao 隐患 作废 5 --reason 现场核实无此问题
      """,
    aliases: ["作废"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .void(reason: reason ?? "")
  }
}
