import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao setting set`: changes a setting (更改设置).
struct SettingSet: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "更改一项设置",
    discussion: """
      例:
        wenbao setting set inspection.interval 60
        wenbao 设置 更改 period.length month --from 2027-01-01
      """,
    aliases: ["更改"])

  @Argument(help: ArgumentHelp("设置的名字，见 wenbao setting list", valueName: "设置"))
  var setting: Setting

  @Argument(help: ArgumentHelp("新的值", valueName: "值"))
  var value: String

  @Option(help: ArgumentHelp("从哪天起；不写则为今天", valueName: "日期"))
  var from: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    try farDays.confirm(
      [FarDay("起始日", from, from: bureau.today)], for: self, in: context)
    let old = try bureau.change(setting, to: value, from: from, isDryRun: isDryRun)
    let day = from.map { $0 > bureau.today ? "\($0) 起" : "现" } ?? "现"
    let change = old == value ? "已经是 \(value)，没有改动。" : "原为 \(old)，\(day)为 \(value)。"
    output(in: context).done(
      "\(setting.rawValue)：\(change)\(isDryRun ? "试运行，未写入。" : "")",
      next: ["wenbao setting list"],
      json: [
        "key": .string(setting.rawValue), "old": .string(old), "value": .string(value),
        "from": .string((from ?? bureau.today).description), "dryRun": .bool(isDryRun),
      ])
    return .done
  }
}
