import ArgumentParser

/// `wenbao document`: the papers (文书) that acts have made.
struct DocumentNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "文书：一览、详情、送达、签字件归档",
    discussion: """
      下达整改、报整改、销号、挂牌、检查、封账时自动成文：整改通知书、销号申请单、销号审批表、督办单、\
      检查记录表、对账单。打印用 wenbao print document。

      例:
        wenbao document list --undelivered
        wenbao 文书 送达 TZ-2026-0001-Q --recipient 示例收件人
      """,
    subcommands: [
      DocumentList.self, DocumentShow.self, DocumentDeliver.self, DocumentSign.self,
    ], aliases: ["文书"])
}
