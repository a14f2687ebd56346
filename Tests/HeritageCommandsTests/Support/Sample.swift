import ArgumentParser

@testable import HeritageCommands

/// A small tree of commands in the shape of the real one.
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenbao", abstract: "样例台账",
    discussion: """
      例:
        wenbao site list
      """,
    version: "wenbao 0.1.0",
    subcommands: [SampleSite.self],
    groupedSubcommands: [CommandGroup(name: "试验", subcommands: [SampleTrial.self])])
}

struct SampleSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "文物点",
    discussion: """
      例:
        wenbao site list --csv
      """,
    subcommands: [SampleSiteList.self, SampleSiteShow.self], aliases: ["文物点"])
}

struct SampleTrial: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trial", abstract: "试各种错误",
    discussion: """
      例:
        wenbao trial fail bug
      """,
    subcommands: [SampleFail.self, SampleParse.self, SampleAsk.self], aliases: ["试验"])
}
