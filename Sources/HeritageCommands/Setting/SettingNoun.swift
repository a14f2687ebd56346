import ArgumentParser

/// `wenbao setting`: what a bureau can set (设置).
struct SettingNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting", abstract: "设置：一览、更改",
    discussion: """
      例:
        wenbao setting list
        wenbao setting set inspection.interval 60
      """,
    subcommands: [SettingList.self, SettingSet.self], aliases: ["设置"])
}
