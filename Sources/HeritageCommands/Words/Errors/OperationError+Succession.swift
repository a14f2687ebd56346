import Heritage
import HeritageOperations

extension OperationError {
  /// Words about units and officers that go, and who comes after them.
  var reportOfSuccession: ErrorReport {
    switch self {
    case .successorIsHimself(let officer):
      ErrorReport(
        code: "E-SUCCESSOR", message: "经办人 \(officer) 不能移交给自己。",
        notes: ["写明另一位在岗的经办人"], remedy: ["wenbao officer list"], exit: .refused)
    case .dayInTheFuture(let day, let today):
      ErrorReport(
        code: "E-DATE", message: "日期 \(day) 晚于今天（\(today)）。没有任何改动。",
        notes: ["以后的事不能先记；写今天或以前的日期，或者到那天再办"], exit: .refused)
    case .successionWithoutDocument(let unit, let act):
      ErrorReport(
        code: "E-DOCUMENT", message: "单位 \(unit) 的变动没有写明文号。",
        remedy: ["wenbao unit \(Self.verb(of: act)) \(unit) --document 文号 …"], exit: .refused)
    case .unitSucceeded(let unit, let successor):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 已由 \(successor) 承接。",
        notes: ["承接不能撤回；现在办的，写 \(successor)"],
        remedy: ["wenbao unit show \(successor)"], exit: .refused)
    case .unitIntoItself(let unit):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 不能由自己承接。",
        notes: ["写明另一个单位"], remedy: ["wenbao unit list"],
        exit: .refused)
    case .endsBeforeItBegan(let unit, let validFrom):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 自 \(validFrom) 起才有，不能在那以前终止。",
        notes: ["不能更早；写 \(validFrom) 以后的日期"],
        remedy: ["wenbao unit show \(unit)"], exit: .refused)
    case .nameIsTheSame(let unit):
      ErrorReport(
        code: "E-UNIT", message: "单位 \(unit) 的新名称与现名相同。", notes: ["不用改名"],
        remedy: ["wenbao unit show \(unit)"], exit: .refused)
    case .nameUnusable(let unit):
      ErrorReport(
        code: "E-UNIT-NAME", message: "单位 \(unit) 的新名称不能用：须是一行字，1 至 400 个字，不含控制字符。没有任何改动。",
        remedy: ["wenbao unit rename \(unit) --name 名称 …"], exit: .refused)
    case .dutyBeforeItsFirstCycle(let duty, let site):
      ErrorReport(
        code: "E-DUTY-CLOCK", message: "\(site) 的责任事项 \(duty) 起算以后，第一个周期还没有开始。",
        notes: ["起算以后第一个完整的周期开始了才办理、延期或免办"],
        remedy: ["wenbao duty list \(site) --all"], exit: .refused)
    case .redrawingUnusable(let zone, let options):
      ErrorReport(
        code: "E-REC-BOUNDARY",
        message: "\(zone) 重划的 \(options.joined(separator: "、")) 含有控制字符，登记文件写不下。没有任何改动。",
        notes: ["删去控制字符（多是复制粘贴带来的），再写一次"],
        remedy: ["wenbao zone redraw --help"], exit: .inputInvalid)
    default: reportOfDocument
    }
  }

  /// The verb of an act on a unit, as it is typed.
  private static func verb(of act: EntryType) -> String {
    switch act {
    case .unitMerged: "merge"
    case .unitEnded: "end"
    default: "rename"
    }
  }
}
