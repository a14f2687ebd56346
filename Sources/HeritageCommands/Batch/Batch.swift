import ArgumentParser

/// `wenbao batch`: publication batches (公布批次).
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "公布批次：一览、详情",
    discussion: """
      例:
        wenbao batch list
        wenbao batch show KS6
      """,
    subcommands: [BatchList.self, BatchShow.self], aliases: ["批次", "公布批次"])
}
