import ArgumentParser

/// `wenbao unit`: units (单位), the townships and all others that something is asked of.
struct Unit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "单位：一览、详情、更名、并入、撤销",
    discussion: """
      例:
        wenbao unit list
        wenbao unit show KS-ZP
      """,
    subcommands: [
      UnitList.self, UnitShow.self, UnitRename.self, UnitMerge.self, UnitEnd.self,
    ], aliases: ["单位"])
}
