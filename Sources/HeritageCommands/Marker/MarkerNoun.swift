import ArgumentParser

/// `wenbao marker`: protection markers (保护标志).
struct MarkerNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marker", abstract: "保护标志：六项内容、位置、照片",
    discussion: """
      六项内容（实施条例第十条）：级别、名称、公布机关、公布日期、立标机关、立标日期。缺一项不能登记；
      与登记册不同的照实登记，并列出不同之处，这时立标的责任事项还不算已办。

      例:
        wenbao marker list
        wenbao marker record KS6-01 --help
        wenbao 标志 详情 KS6-01
      """,
    subcommands: [MarkerRecordVerb.self, MarkerList.self, MarkerShow.self, MarkerRemove.self],
    aliases: ["标志"])
}
