import ArgumentParser

/// `wenbao journal`: the journal (流水), every write there ever was.
struct Journal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "流水：一览、详情",
    discussion: """
      例:
        wenbao journal list --last 20
        wenbao journal show 1
      """,
    subcommands: [JournalList.self, JournalShow.self], aliases: ["流水"])
}
