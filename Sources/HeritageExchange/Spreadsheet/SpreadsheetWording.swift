import Heritage

extension SpreadsheetProblem {
  /// The stable code.
  var code: String {
    switch self {
    case .notAZip, .damaged: "E-XLSX-FILE"
    case .tooLarge: "E-LIMIT-XLSX"
    case .noTable, .missingColumn: "E-XLSX-TABLE"
    case .missingValue: "E-XLSX-EMPTY"
    case .date: "E-XLSX-DATE"
    case .number: "E-XLSX-NUMBER"
    case .term: "E-XLSX-TERM"
    case .code: "E-XLSX-CODE"
    case .tooLong: "E-XLSX-LENGTH"
    case .errorValue: "E-XLSX-ERROR"
    }
  }

  /// What is wrong, and what to do about it.
  var words: ExchangeWording.Words {
    switch self {
    case .notAZip: ("不是 xlsx 表格，或者文件不完整", "用表格软件另存为 xlsx，再导入")
    case .tooLarge: ("表格太大", "只填回报表，不要附加别的内容；照片另送")
    case .damaged(let part): ("表格里的 \(part) 缺失或损坏", "用表格软件打开，另存一份，再导入")
    case .noTable: ("没有找到回报表", "用 wenbao reconcile form 重新生成回报表填写")
    case .missingColumn(let title): ("回报表缺“\(title)”一列", "用 wenbao reconcile form 重新生成回报表填写")
    case .missingValue(let title): ("没有填“\(title)”", "填好这一格")
    case .date(let text, let title): ("“\(title)”的“\(text)”不是日期", "写作 2026-03-31")
    case .number(let text, let title): ("“\(title)”的“\(text)”不是个数", "写整数，或不填")
    case .term(let text, let title, let allowed): ("“\(title)”没有“\(text)”这一项", "可填 \(allowed)")
    case .code(let text, let title): ("“\(title)”的“\(text)”不是编号", "照登记的编号填写")
    case .tooLong(let title, let limit): ("“\(title)”超过 \(limit) 个字", "缩短这一格的内容")
    case .errorValue(let text): ("这一格是错误值 \(text)", "改成文字或数字")
    }
  }
}
