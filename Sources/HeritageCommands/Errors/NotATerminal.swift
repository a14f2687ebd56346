/// A question was to be asked, but nobody sits there.
struct NotATerminal: ReportableError {
  let question: String

  var report: ErrorReport {
    ErrorReport(
      code: "E-NO-TERMINAL", message: "这里要人回答，但标准输入不是终端。",
      details: ["要问的是: \(question)"], exit: .usage)
  }
}
