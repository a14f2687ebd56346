import ArgumentParser

/// `wenbao works`: protective works at sites (保护工程).
struct WorksNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "works", abstract: "保护工程：申报、批准、开工、进展、验收、结项",
    discussion: """
      种类：抢险加固、修缮、保养维护、保护性设施、迁移。每项工程写明为哪项隐患或风险评估；保养维护可以只写缘由。
      由谁批准、先征求谁的意见，以登记册所载为准。施工期间，直接责任人为施工单位负责人。

      例:
        wenbao works propose KS6-01 --kind repair --title 示例修缮 --scheme 方案 --hazard 1 \\
          --plan-from 2026-05-01 --plan-to 2026-06-30
        wenbao works list
        wenbao 工程 详情 1
      """,
    subcommands: [
      WorksPropose.self, WorksApprove.self, WorksStartVerb.self, WorksReportVerb.self,
      WorksAccept.self, WorksClose.self, WorksList.self, WorksShow.self,
    ], aliases: ["工程"])
}
