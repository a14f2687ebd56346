import ArgumentParser

/// `wenbao report`: figures out of the ledger, and forms for what goes upward (报表).
struct ReportNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "统计、半年报、事故速报",
    discussion: """
      统计的口径与对账单一致：按记账日期，一期的统计等于这一期的对账单。

      例:
        wenbao report statistics --by type
        wenbao report half-year 2026H1
        wenbao 报表 事故速报 KS6-01 --output 速报.html
      """,
    subcommands: [ReportStatistics.self, ReportHalfYear.self, ReportIncident.self],
    aliases: ["报表"])
}
