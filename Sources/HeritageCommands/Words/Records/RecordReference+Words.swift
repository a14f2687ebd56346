import HeritageStore

extension RecordReference.Kind {
  /// What people call such a record.
  var word: String { wordAndList.word }

  /// The command that lists them, without the program's name; `nil` where none does.
  var list: String? { wordAndList.list }

  /// The stable code of the error that there is no such record.
  var unknownCode: String { "E-UNKNOWN-\(rawValue.uppercased())" }

  private var wordAndList: (word: String, list: String?) {
    switch self {
    case .site: ("文物点", "site list")
    case .unit: ("单位", "unit list")
    case .batch: ("公布批次", "batch list")
    case .officer: ("经办人", "officer list")
    case .checklist: ("风险检查表", "checklist list")
    case .hazard: ("隐患", "hazard list")
    case .receipt: ("导入回执", "receipt list")
    case .period: ("期次", "reconcile list")
    case .inspection: ("检查记录", "inspect list")
    case .entry: ("流水记录", "journal list")
    case .difference: ("差异", "reconcile list")
    case .setting: ("设置", "setting list")
    case .evidence: ("佐证材料", "evidence list")
    case .zone: ("保护区划", "zone list")
    case .exception: ("特批", "exception list")
    case .document: ("文书", "document list")
    case .worksCase: ("报建案卷", "case list")
    case .duty: ("责任事项", "duty list")
    case .method: ("风险评估方法", "risk method")
    case .marker: ("保护标志", "marker list")
    case .archive: ("记录档案", "archive list")
    case .assessment: ("风险评估", "risk list")
    case .use: ("使用登记", "use list")
    case .works: ("保护工程", "works list")
    }
  }
}
