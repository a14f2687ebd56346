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
        wenbao setting list --as-of 2026-03-31
      """,
    aliases: ["列表"])

  @OptionGroup var day: DayArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let today = bureau.today
    let (lines, past) = try bureau.read { session in
      let lines = try Setting.allCases.map { setting in
        Line(
          setting: setting, value: try session.value(of: setting, on: today),
          changes: try session.changes(of: setting))
      }
      return (lines, session.past)
    }
    try output(in: context).list(
      lines,
      [
        Column("设置") { $0.setting.rawValue }, Column("值") { $0.value },
        Column("自") { $0.since(today)?.validFrom.description },
        Column("以后") { $0.later(today) }, Column("默认") { $0.setting.defaultValue },
        Column("说明", shrinks: true) { $0.setting.displayName },
      ],
      empty: "没有设置。", summary: past.map { "截至 \($0.day) 录入的。" },
      next: past == nil
        ? ["wenbao setting set \(Setting.inspectionInterval.rawValue) 60"]
        : ["wenbao setting list"],
      extra: past.extra
    ) { $0.json }
    return .done
  }

  private struct Line {
    let setting: Setting
    let value: String
    let changes: [SettingChange]

    func since(_ today: CivilDate) -> SettingChange? { changes.last { $0.validFrom <= today } }

    /// Changes to come: `month（2027-01-01 起）`.
    func later(_ today: CivilDate) -> String? {
      let later = changes.filter { $0.validFrom > today }
        .map { "\($0.value)（\($0.validFrom) 起）" }
      return later.isEmpty ? nil : later.joined(separator: "、")
    }

    var json: JSONValue {
      [
        "key": .string(setting.rawValue), "value": .string(value),
        "default": .string(setting.defaultValue),
        "changes": .array(
          changes.map {
            ["value": .string($0.value), "from": .string($0.validFrom.description)]
          }),
      ]
    }
  }
}
