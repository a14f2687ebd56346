import ArgumentParser

/// `wenbao print`: papers to be printed (打印).
struct PrintNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "打印文书、文物点档案、措施清单",
    discussion: """
      每件文书是一个独立的网页文件（A4，版心、字号按 GB/T 9704—2012），浏览器打开即可打印或另存为 PDF。

      例:
        wenbao print document TZ-2026-0001-Q --output 通知书.html
        wenbao 打印 文书 2026Q1 --folder 对账
        wenbao print site KS6-01 --output 文物点.html
      """,
    subcommands: [PrintDocument.self, PrintSite.self, PrintMeasures.self], aliases: ["打印"])
}
