import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao setting list`: all settings with their values (设置列表).
struct SettingList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出设置",
    discussion: """
      例:
        wenbao setting list
      """,
    aliases: ["列表"])

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let values = try bureau(in: context).read { session in
      try Setting.allCases.map { ($0, try session.value(of: $0)) }
    }
    output(in: context).list(
      values,
      [
        Column("设置") { $0.0.rawValue }, Column("值") { $0.1 },
        Column("默认") { $0.0.defaultValue }, Column("说明", shrinks: true) { $0.0.displayName },
      ],
      empty: "没有设置。", next: ["wenbao setting set \(Setting.inspectionInterval.rawValue) 60"]
    ) { setting, value in
      [
        "key": .string(setting.rawValue), "value": .string(value),
        "default": .string(setting.defaultValue),
      ]
    }
    return .done
  }
}
