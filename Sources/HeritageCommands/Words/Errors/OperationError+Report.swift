import Heritage
import HeritageOperations

extension OperationError: ReportableError {
  var report: ErrorReport { reportOfFile ?? reportOfExport ?? reportOfFolder ?? reportOfRecord }

  private var reportOfFile: ErrorReport? {
    switch self {
    case .fileMissing(let path):
      ErrorReport(
        code: "E-FILE-MISSING", message: "没有文件 \(path)。", remedy: ["ls \(ShellWord(path))"],
        exit: .notFound)
    case .fileUnreadable(let path, let fault):
      ErrorReport(
        code: "E-FILE-UNREADABLE", message: "不能读取 \(path)：\(fault.reason)。",
        remedy: fault.remedy(reading: path), exit: .ioError)
    case .fileEmpty(let path):
      ErrorReport(
        code: "E-FILE-EMPTY", message: "\(path == "-" ? "标准输入" : "文件 \(path) ")是空的。",
        exit: .inputInvalid)
    case .fileTooLarge(let path, let bytes, let limit):
      ErrorReport(
        code: "E-FILE-SIZE", message: "文件 \(path) 有 \(bytes) 字节，超过上限 \(limit) MiB。",
        remedy: ["wenbao setting set evidence.megabytes 数值"], exit: .inputInvalid)
    case .formatUnknown(let path):
      ErrorReport(
        code: "E-FORMAT",
        message:
          "\(path) 不是可以导入的文件：根元素须是 \(ImportKind.allCases.map(\.rawValue).joined(separator: "、")) 之一。",
        remedy: ["wenbao import --help"], exit: .inputInvalid)
    case .wrongKind(let path, let found, let wanted):
      ErrorReport(
        code: "E-KIND", message: "\(path) 是\(found.displayName)，这里只收\(wanted.displayName)。没有任何改动。",
        remedy: ["wenbao import \(ShellWord(path))"], exit: .inputInvalid)
    case .outputExists(let path):
      ErrorReport(
        code: "E-OUTPUT-EXISTS", message: "文件 \(path) 已经存在，不会覆盖。没有任何改动。",
        remedy: ["ls -l \(ShellWord(path))"], exit: .refused)
    case .rejectsOfSpreadsheet(let path):
      ErrorReport(
        code: "E-REJECTS", message: "\(path) 是表格，错的在原表上改，--rejects 只用于 XML 文件。没有任何改动。",
        remedy: ["wenbao import \(ShellWord(path))"], exit: .usage)
    case .outputIsDatabase(let path):
      ErrorReport(
        code: "E-OUTPUT-DATABASE", message: "文件 \(path) 是登记册或其他数据库，加了 --force 也不会覆盖。没有任何改动。",
        remedy: ["ls -l \(ShellWord(path))"], exit: .refused)
    case .outputUnwritable(let path, let fault):
      ErrorReport(
        code: "E-OUTPUT", message: "不能写 \(path)：\(fault.reason)。没有任何改动。",
        remedy: fault.remedy(writing: path), exit: .ioError)
    default: nil
    }
  }

  private var reportOfRecord: ErrorReport {
    switch self {
    case .settingValue(let setting, let value):
      ErrorReport(
        code: "E-SETTING", message: "“\(value)”不是“\(setting.displayName)”的值。",
        details: [
          setting.terms.map { "可取 \($0.joined(separator: "、"))。" }
            ?? (setting.isMonthDay ? "须是每年都有的一天，写成 MM-DD。" : "须是 1 至 3660 的整数。")
        ],
        remedy: ["wenbao setting list"], exit: .usage)
    case .officerExists(let code):
      ErrorReport(
        code: "E-OFFICER-EXISTS", message: "经办人 \(code) 已经登记。",
        notes: ["工号不能重复使用；换一个工号"], remedy: ["wenbao officer list"],
        exit: .refused)
    case .accountTaken(let account, let officer):
      ErrorReport(
        code: "E-ACCOUNT-TAKEN", message: "系统账户 \(account) 已经属于经办人 \(officer)；一个账户只对应一位经办人。",
        notes: ["换一个账户；要改给别人的，先解除 \(officer) 的绑定"],
        remedy: ["wenbao officer bind \(officer)"], exit: .refused)
    case .noSuchChecklistItem(let item, let site):
      ErrorReport(
        code: "E-ITEM", message: "没有检查项 \(item)。", remedy: ["wenbao checklist show \(site)"],
        exit: .notFound)
    case .inspectionExists(let code):
      ErrorReport(
        code: "E-INSPECTION-EXISTS", message: "检查记录 \(code) 已经登记，内容不同；检查记录不改写。",
        notes: ["换一个编号；原来那份录错的，撤销它的导入回执再导入"],
        remedy: ["wenbao inspect show \(code)"], exit: .refused)
    case .nothingToInspect(let site):
      ErrorReport(
        code: "E-NO-ITEMS", message: "\(site) 没有适用的检查项。",
        notes: ["没有可以检查的；先导入适用的风险检查表"],
        remedy: ["wenbao checklist show \(site)"], exit: .refused)
    case .inspectingUnitUnknown:
      ErrorReport(
        code: "E-INSPECTING-UNIT", message: "不知道是哪个单位检查：登记册里没有主管局这个单位。",
        remedy: ["wenbao unit list", "wenbao inspect run 文物点 --unit 单位"], exit: .usage)
    case .draftUnreadable(let path):
      ErrorReport(
        code: "E-DRAFT", message: "检查草稿 \(path) 不能读取，没有改动它。",
        remedy: ["mv \(ShellWord(path)) \(ShellWord(path + ".bak"))"], exit: .inputInvalid)
    case .nothingReady(let act):
      ErrorReport(
        code: "E-NOTHING-READY", message: "现在没有可以办理“\(act.displayName)”的隐患。",
        remedy: ["wenbao todo"], exit: .differences)
    case .undoRefused(let receipt, let references):
      ErrorReport(
        code: "E-UNDO", message: "不能撤销 \(receipt)：已有后来的记录引用它。",
        details: Array(references.prefix(20)),
        notes: ["没有撤销的办法；有误的，更正以后重新导入，或者用各自的命令另行办理"], remedy: ["wenbao receipt show \(receipt)"],
        exit: .refused)
    case .alreadyUndone(let receipt):
      ErrorReport(
        code: "E-UNDONE", message: "回执 \(receipt) 已经撤销。",
        notes: ["不用再撤销；要恢复的，重新导入原来的文件"],
        remedy: ["wenbao receipt show \(receipt)"], exit: .refused)
    default: reportOfSuccession
    }
  }
}
