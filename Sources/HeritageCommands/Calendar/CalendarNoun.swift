import ArgumentParser

/// `wenbao calendar`: holidays and working days (节假日).
struct CalendarNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "节假日安排：整改期限遇休息日顺延",
    discussion: """
      每年的安排写成一个文件导入；没有导入的年份，期限不顺延，并给出提示。

      例:
        wenbao import --with-defaults
        wenbao calendar list --year 2026
      """,
    subcommands: [CalendarList.self], aliases: ["节假日"])
}
