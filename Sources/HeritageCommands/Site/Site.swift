import ArgumentParser

/// `wenbao site`: sites (文物点).
struct Site: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "文物点：一览、详情、缺项",
    discussion: """
      例:
        wenbao site list
      """,
    subcommands: [SiteList.self], aliases: ["文物点"])
}
