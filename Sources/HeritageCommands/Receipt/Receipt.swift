import ArgumentParser

/// `wenbao receipt`: import receipts (导入回执).
struct Receipt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt", abstract: "导入回执：一览、详情、撤销",
    discussion: """
      例:
        wenbao receipt list
        wenbao receipt undo HZ-2026-0001-U --reason 名单有误
      """,
    subcommands: [ReceiptList.self, ReceiptShow.self, ReceiptUndo.self], aliases: ["回执", "导入回执"])
}
