import ArgumentParser

/// `wenbao use`: use, visits and publicity (使用、开放、宣传).
struct UseNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "使用与宣传：现状、改变用途、开放、活动，年度复核",
    discussion: """
      改变用途须有批准文号；谁批准、先征得谁同意，按文物点登记的审批机关和征得同意的部门。批准所附的条件成为这一处的
      检查项，使用终止即不再检查。加重风险的使用写明怎样加重，风险评估时列出。

      例:
        wenbao use list
        wenbao use record KS6-01 --use 社区茶馆 --openness open --user 示例使用人
        wenbao 使用 复核 1 --result kept --opinion 与批准相符
      """,
    subcommands: [UseRecord.self, UseReview.self, UseList.self, UseShow.self], aliases: ["使用"])
}
