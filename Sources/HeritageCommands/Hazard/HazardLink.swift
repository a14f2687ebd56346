import ArgumentParser
import Heritage

/// `wenbao hazard link` (关联).
struct HazardLink: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "关联：同一件事涉及几个文物点",
    discussion: """
      各项仍各自办理，互相注明。

      例:
        wenbao hazard link 3 --with 9 --reason 同一段驳岸开裂
        wenbao 隐患 关联 3 --with 9 --reason 同一段驳岸开裂
      """,
    aliases: ["关联"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(name: .customLong("with"), help: ArgumentHelp("另一项隐患的编号", valueName: "隐患"))
  var other: String

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .link(with: other, reason: reason ?? "")
  }
}
