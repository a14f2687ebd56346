import ArgumentParser

/// `wenbao screen`: screens construction works against the zones (涉建项目核查).
struct ScreenNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "核查涉建项目用地是否触及保护区划",
    discussion: """
      例:
        wenbao screen run 用地.geojson --on 2026-11-20
        wenbao 核查 用地 用地红线.csv --crs EPSG:4549 --explain
        wenbao screen again
      """,
    subcommands: [ScreenRun.self, ScreenAgain.self], defaultSubcommand: ScreenRun.self,
    aliases: ["核查"])
}
