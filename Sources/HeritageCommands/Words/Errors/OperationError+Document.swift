import Heritage
import HeritageOperations

extension OperationError {
  /// Words about papers (文书).
  var reportOfDocument: ErrorReport {
    switch self {
    case .recipientMissing:
      ErrorReport(
        code: "E-RECIPIENT", message: "没有写明由谁签收。没有任何改动。",
        remedy: ["wenbao document deliver 文书 --recipient 姓名"], exit: .refused)
    case .scanMissing:
      ErrorReport(
        code: "E-SCAN", message: "没有附上签字件。没有任何改动。",
        remedy: ["wenbao document sign 文书 --scan 文件"], exit: .refused)
    case .beforeThePaper(let document, let issuedOn):
      ErrorReport(
        code: "E-DATE", message: "日期早于文书 \(document) 的日期（\(issuedOn)）。没有任何改动。",
        remedy: ["wenbao document show \(document)"], exit: .refused)
    default: ErrorReport(code: "E-BUG", message: "程序内部出错。", exit: .bug)
    }
  }
}
