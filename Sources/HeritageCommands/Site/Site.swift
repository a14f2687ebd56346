import ArgumentParser

/// `wenbao site`: sites (文物点).
struct Site: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "文物点：一览、详情、缺项、沿革",
    discussion: """
      例:
        wenbao site list
        wenbao site show KS6-01
        wenbao site gaps
      """,
    subcommands: [SiteList.self, SiteShow.self, SiteGaps.self, SiteHistory.self], aliases: ["文物点"])
}
