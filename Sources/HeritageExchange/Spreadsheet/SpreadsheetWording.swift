import Heritage

extension SpreadsheetProblem {
  var severity: Severity { if case .unknownHeading = self { .warning } else { .error } }

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
    case .cell: "E-XLSX-ERROR"
    case .otherKind: "E-XLSX-FILE"
    case .hiddenTable, .severalTables, .severalSheets: "E-XLSX-TABLE"
    case .doubtfulHeading, .headingTwice: "E-XLSX-HEADING"
    case .unknownHeading: "W-XLSX-HEADING"
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
    case .cell(let fault): fault.words
    case .otherKind(let kind): ("是\(kind.displayName)，不是 xlsx 表格", kind.asTable)
    case .hiddenTable(let name): ("回报表在隐藏的工作表“\(name)”上", "取消隐藏，核对无误，另存，再导入")
    case .severalTables(let names):
      ("有 \(names.count) 个工作表都是回报表：" + names.joined(separator: "、"), "只留要报的一个，其余删去或隐藏")
    case .severalSheets(let names):
      ("有 \(names.count) 个工作表：" + names.joined(separator: "、"), "只留要用的一个，其余删去或隐藏")
    case .doubtfulHeading(let text, let meant):
      ("表头“\(text)”不认识，像是“\(meant)”", "照回报表的原样写“\(meant)”；不要的列，删去")
    case .unknownHeading(let text): ("表头“\(text)”不认识，这一列没有读", "不要紧的可以不管；要报的写进“说明”")
    case .headingTwice(let text): ("表头“\(text)”有两列", "删去多余的一列")
    }
  }
}

extension Workbook.CellFault {
  fileprivate var words: ExchangeWording.Words {
    switch self {
    case .errorValue(let text): ("这一格是错误值 \(text)", "改成文字或数字")
    case .formulaWithoutValue: ("这一格是公式，没有存下算出的值", "用表格软件打开，另存，再导入；或直接写值")
    case .stringMissing(let number): ("这一格指向第 \(number) 条文字，表格里没有：文件损坏", "用表格软件打开，另存，再导入")
    case .notANumber(let text): ("这一格的“\(text)”不是数：文件损坏", "用表格软件打开，另存，再导入")
    case .notADay(let text): ("这一格的“\(text)”不是日期", "写作 2026-03-31")
    }
  }
}
