import ArgumentParser

/// `wenbao batch`: publication batches (公布批次).
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "公布批次：一览、详情、登记公布",
    discussion: """
      例:
        wenbao batch list
        wenbao batch show KS6
      """,
    subcommands: [BatchList.self, BatchShow.self, BatchPublish.self], aliases: ["批次", "公布批次"])
}
