import ArgumentParser

/// `wenbao zone`: protection areas and construction-control zones (保护区划).
struct Zone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone", abstract: "保护范围、建设控制地带：查看、画线、重划、检查",
    discussion: """
      区划以公布文字为准，图形只是对文字的解释；原有的文字和图形都不改写。

      例:
        wenbao zone list
        wenbao zone show KS6-01 P1
        wenbao zone derive KS6-01 --dry-run
        wenbao zone check
      """,
    subcommands: [
      ZoneList.self, ZoneShow.self, ZoneHistory.self, ZoneDerive.self, ZoneDraw.self,
      ZoneRedraw.self, ZoneCheckVerb.self,
    ], aliases: ["区划"])
}
