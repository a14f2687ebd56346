import ArgumentParser

/// `wenbao exception`: exceptions from R1 for a bureau too small for it (特批).
struct ExceptionNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exception", abstract: "特批：人手不够时，一人办理本应两人分办的事",
    discussion: """
      整改人和整改单位的人自己验收，任何情况下不能特批。

      例:
        wenbao exception list
        wenbao exception grant 4 --condition approverIsAcceptor --officer A02 \\
          --approver 示例局长 --reason 全局三人 --document 示例特批〔2026〕1号
      """,
    subcommands: [ExceptionList.self, ExceptionGrant.self], aliases: ["特批"])
}
