import ArgumentParser
import HeritageOperations

extension ErrorReport {
  /// The report of any error that ended a command; what nobody foresaw is a bug of ours.
  init(_ error: any Error, invocation: Invocation) {
    switch MachineFault(error) ?? error {
    case OperationError.outputExists(let path) where invocation.longOptions.contains("--force"):
      self = OperationError.outputExists(path: path).report
      remedy = [invocation.commandLine + " --force"]
    case let error as any ReportableError:
      self = error.report
    case let error as ValidationError:
      self = UsageFault(parserMessage: error.message, invocation: invocation).report
    default:
      self.init(
        code: "E-BUG", message: "程序内部出错。",
        details: ["请把这一段连同所用的命令报告给维护人员: \(String(reflecting: error))"],
        exit: .bug)
    }
  }
}
