import ArgumentParser

/// `wenbao zone`: protection areas and construction-control zones (保护区划).
struct Zone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone", abstract: "保护范围、建设控制地带：一览、详情",
    discussion: """
      例:
        wenbao zone list
        wenbao zone show KS6-01 P1
      """,
    subcommands: [ZoneList.self, ZoneShow.self], aliases: ["区划"])
}
