import Heritage
import HeritageOperations

extension OperationError: ReportableError {
  var report: ErrorReport { reportOfFile ?? reportOfRecord }

  private var reportOfFile: ErrorReport? {
    switch self {
    case .fileMissing(let path):
      ErrorReport(
        code: "E-FILE-MISSING", message: "没有文件 \(path)。", remedy: ["ls \(path)"], exit: .notFound)
    case .fileUnreadable(let path, let detail):
      ErrorReport(
        code: "E-FILE-UNREADABLE", message: "不能读取 \(path)：\(detail)", remedy: ["ls -l \(path)"],
        exit: .ioError)
    case .fileEmpty(let path):
      ErrorReport(
        code: "E-FILE-EMPTY", message: "\(path == "-" ? "标准输入" : "文件 \(path)")是空的。",
        exit: .inputInvalid)
    case .fileTooLarge(let path, let bytes, let limit):
      ErrorReport(
        code: "E-FILE-SIZE", message: "文件 \(path) 有 \(bytes) 字节，超过上限 \(limit) MiB。",
        remedy: ["wenbao setting set evidence.megabytes 数值"], exit: .inputInvalid)
    case .formatUnknown(let path):
      ErrorReport(
        code: "E-FORMAT",
        message: "\(path) 不是可以导入的文件：根元素须是 register、checklists、inspections 或 unitReturn。",
        remedy: ["wenbao import --help"], exit: .inputInvalid)
    case .notAUnitReturn(let path):
      ErrorReport(
        code: "E-NOT-A-RETURN", message: "\(path) 不是区镇回报。",
        remedy: ["wenbao import \(path)"], exit: .inputInvalid)
    default: nil
    }
  }

  private var reportOfRecord: ErrorReport {
    switch self {
    case .settingValue(let setting, let value):
      ErrorReport(
        code: "E-SETTING", message: "“\(value)”不是“\(setting.displayName)”的值。",
        remedy: ["wenbao setting list"], exit: .usage)
    case .officerExists(let code):
      ErrorReport(
        code: "E-OFFICER-EXISTS", message: "经办人 \(code) 已经登记。", remedy: ["wenbao officer list"],
        exit: .refused)
    case .noSuchChecklistItem(let item, let site):
      ErrorReport(
        code: "E-ITEM", message: "没有检查项 \(item)。", remedy: ["wenbao checklist show \(site)"],
        exit: .notFound)
    case .inspectionExists(let code):
      ErrorReport(
        code: "E-INSPECTION-EXISTS", message: "检查记录 \(code) 已经登记，内容不同；检查记录不改写。",
        remedy: ["wenbao inspect show \(code)"], exit: .refused)
    case .nothingToStrike:
      ErrorReport(
        code: "E-NOTHING-READY", message: "现在没有可以销号的隐患。", remedy: ["wenbao todo"],
        exit: .differences)
    case .undoRefused(let receipt, let references):
      ErrorReport(
        code: "E-UNDO", message: "不能撤销 \(receipt)：已有后来的记录引用它。",
        details: Array(references.prefix(20)), remedy: ["wenbao receipt show \(receipt)"],
        exit: .refused)
    case .alreadyUndone(let receipt):
      ErrorReport(
        code: "E-UNDONE", message: "回执 \(receipt) 已经撤销。",
        remedy: ["wenbao receipt show \(receipt)"], exit: .refused)
    default: ErrorReport(code: "E-BUG", message: "程序内部出错。", exit: .bug)
    }
  }
}
