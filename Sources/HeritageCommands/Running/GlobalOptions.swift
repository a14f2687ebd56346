import ArgumentParser

/// What every verb takes. These may also stand before the noun: `wenbao -r FILE site list`.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("r"), .customLong("registry")],
    help: ArgumentHelp("登记册文件", valueName: "文件"), completion: .file(extensions: ["sqlite"]))
  var registry: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("以哪位经办人的名义", valueName: "工号"))
  var officer: String?

  @Option(
    name: .customLong("on-behalf-of"), help: ArgumentHelp("代办所依据的书面材料", valueName: "文号"))
  var onBehalfOf: String?

  @Flag(name: .customLong("json"), help: "以 JSON 输出")
  var json = false

  @Flag(name: .customLong("quiet"), help: "只输出结果，不输出提示")
  var quiet = false

  init() {}

  /// The registry to work on: `-r`, else `WENBAO_REGISTRY`, else `wenbao.sqlite` here.
  func registryPath(in context: CommandContext) -> String {
    context.registryPath(named: registry)
  }

  /// The officer named by the user: `--as`, else `WENBAO_OFFICER`; otherwise the account decides.
  func officerCode(in context: CommandContext) -> String? {
    officer ?? context.setting("WENBAO_OFFICER")
  }
}

extension GlobalOptions {
  private static let withValue = ["-r", "--registry", "--as", "--on-behalf-of"]
  private static let flags = ["--json", "--quiet"]

  /// Every spelling, by which help pages tell these options from a verb's own.
  static let spellings = Set(withValue + flags)

  /// How many arguments a global option takes up, or `nil` where `argument` is none.
  static func length(of argument: String) -> Int? {
    if flags.contains(argument) { return 1 }
    if withValue.contains(argument) { return 2 }
    let isJoined = withValue.contains { $0.hasPrefix("--") && argument.hasPrefix($0 + "=") }
    return isJoined ? 1 : nil
  }
}
