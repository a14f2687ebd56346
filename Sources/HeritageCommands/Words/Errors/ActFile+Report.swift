import Heritage
import HeritageOperations

extension ActFile.Faults: ReportableError {
  /// Everything that is wrong with the file, each at its place.
  var report: ErrorReport {
    ErrorReport(
      code: faults.count == 1 ? faults[0].code : "E-FILE-ROWS",
      message: "不能按文件办理。没有任何改动。", details: faults.map(\.words),
      remedy: ["wenbao hazard list --csv > 隐患.csv"], exit: .inputInvalid)
  }
}

extension ActFile.Fault {
  fileprivate var code: String {
    switch self {
    case .notUTF8: "E-CSV-ENCODING"
    case .quotes: "E-CSV-QUOTES"
    case .noNumbers, .headingTwice, .noHeading: "E-CSV-COLUMNS"
    case .unknownHazard: "E-UNKNOWN-HAZARD"
    case .named: "E-CSV-TWICE"
    case .noDate: "E-CSV-DATE"
    case .empty: "E-FILE-EMPTY"
    }
  }

  fileprivate var words: String {
    switch self {
    case .notUTF8(let place): "\(place) 不是 UTF-8；表格软件请另存为“CSV UTF-8” [\(code)]"
    case .quotes(let place): "\(place) 引号不成对 [\(code)]"
    case .noNumbers(let place): "\(place) 表头里没有“编号”一列 [\(code)]"
    case .headingTwice(let heading, let place): "\(place) 表头里“\(heading)”写了两次 [\(code)]"
    case .noHeading(let text, let place):
      "\(place) “\(text)”在表头之外；文字里有逗号的，整格加引号 [\(code)]"
    case .unknownHazard(let text, let place): "\(place) 没有编号为“\(text)”的隐患，或对应不止一项 [\(code)]"
    case .named(let number, let place): "\(place) \(number) 写了两次 [\(code)]"
    case .noDate(let text, let place): "\(place) “\(text)”不是日期，须写作 2026-04-30 [\(code)]"
    case .empty(let file): "\(file) 里没有隐患编号 [\(code)]"
    }
  }
}
