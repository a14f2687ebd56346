import Heritage
import HeritageExchange
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
    case .unreadable(_, .encoding): "E-CSV-ENCODING"
    case .unreadable(_, .quotes): "E-CSV-QUOTES"
    case .unreadable(let diagnostic, .workbook): diagnostic.code
    case .noNumbers, .headingTwice, .noHeading, .doubtfulHeading: "E-CSV-COLUMNS"
    case .noFile: "E-FILE-MISSING"
    case .unknownHazard: "E-UNKNOWN-HAZARD"
    case .named: "E-CSV-TWICE"
    case .noDate: "E-CSV-DATE"
    case .empty: "E-FILE-EMPTY"
    }
  }

  fileprivate var words: String {
    switch self {
    case .unreadable(let found, _): "\(found.position) \(found.message)；\(found.remedy) [\(code)]"
    case .doubtfulHeading(let heading, let meant, let place):
      "\(place) 表头“\(heading)”不认识，是不是“\(meant)”？是的，改成“\(meant)”；不是的，删去这一列 [\(code)]"
    case .noFile(let name, let place): "\(place) 没有文件“\(name)”，或不在表所在的文件夹里 [\(code)]"
    case .noNumbers(let place): "\(place) 表头里没有“编号”一列 [\(code)]"
    case .headingTwice(let heading, let place): "\(place) 表头里“\(heading)”写了两次 [\(code)]"
    case .noHeading(let text, let place):
      "\(place) “\(text)”在表头之外；文字里有逗号的，整格加引号 [\(code)]"
    case .unknownHazard(let text, let place): "\(place) 没有编号为“\(text)”的隐患，或对应不止一项 [\(code)]"
    case .named(let number, let place): "\(place) \(number) 写了两次 [\(code)]"
    case .noDate(let text, let place):
      "\(place) “\(text)”不是日期，如 2026-04-30、2026/4/30、2026年4月30日 [\(code)]"
    case .empty(let file): "\(file) 里没有隐患编号 [\(code)]"
    }
  }
}
