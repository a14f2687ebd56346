import Heritage
import HeritageOperations

extension OperationError {
  /// Words about units and officers that go, and who comes after them.
  var reportOfSuccession: ErrorReport {
    switch self {
    case .successorIsHimself(let officer):
      ErrorReport(
        code: "E-SUCCESSOR", message: "经办人 \(officer) 不能移交给自己。",
        remedy: ["wenbao officer list"], exit: .refused)
    case .dayInTheFuture(let day, let today):
      ErrorReport(
        code: "E-DATE", message: "日期 \(day) 晚于今天（\(today)）。没有任何改动。", exit: .refused)
    case .successionWithoutDocument(let unit):
      ErrorReport(
        code: "E-DOCUMENT", message: "单位 \(unit) 的变动没有写明文号。",
        remedy: ["wenbao unit … --document 文号"], exit: .refused)
    case .unitSucceeded(let unit, let successor):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 已由 \(successor) 承接。",
        remedy: ["wenbao unit show \(successor)"], exit: .refused)
    case .unitIntoItself(let unit):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 不能由自己承接。", remedy: ["wenbao unit list"],
        exit: .refused)
    case .endsBeforeItBegan(let unit, let validFrom):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 自 \(validFrom) 起才有，不能在那以前终止。",
        remedy: ["wenbao unit show \(unit)"], exit: .refused)
    case .nameIsTheSame(let unit):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 的新名称与现名相同。",
        remedy: ["wenbao unit show \(unit)"], exit: .refused)
    case .nameUnusable(let unit):
      ErrorReport(
        code: "E-UNIT-NAME", message: "单位 \(unit) 的新名称不能用：须是一行字，1 至 400 个字，不含控制字符。没有任何改动。",
        remedy: ["wenbao unit rename \(unit) --name 名称 --document 文号"], exit: .refused)
    default: reportOfDocument
    }
  }
}
