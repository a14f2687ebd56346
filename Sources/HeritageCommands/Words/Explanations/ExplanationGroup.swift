import Heritage

/// Codes that belong together: by what finds them.
enum ExplanationGroup: String, CodedTerm {
  case desk, registry, files, ledger, periods, sites, unknownRecords, records, documents, geometry
  case database, zoneRefusals, unreadTexts, zoneChecks, verification, health, exitCodes

  var displayName: String {
    switch self {
    case .desk: "命令与经办人"
    case .registry: "登记册文件与机器"
    case .files: "进出的文件"
    case .ledger: "隐患与检查（R1–R7）"
    case .periods: "期次与对账（R8–R10）"
    case .sites: "公布、责任事项、标志、档案、风险、使用、工程、报建"
    case .unknownRecords: "没有这条记录"
    case .records: "导入的内容"
    case .documents: "XML 与表格"
    case .geometry: "坐标与图形"
    case .database: "数据库自己的规则"
    case .zoneRefusals: "推算不出界线的原因（zone derive）"
    case .unreadTexts: "公布文字读不出的原因"
    case .zoneChecks: "区划检查（zone check）"
    case .verification: "核验项（verify）"
    case .health: "体检项（doctor）"
    case .exitCodes: "退出码"
    }
  }

  /// Every code of the group, as it is explained.
  var explanations: [Explanation] {
    own.map { explanation in
      var explanation = explanation.ending(
        explanation.code.hasPrefix("W-") ? [.done] : usualExits)
      guard self == .database else { return explanation }
      explanation.occasion = explanation.occasion ?? Self.occasionOfTriggers
      explanation.commands = ["wenbao verify"]
      return explanation
    }
  }

  private var own: [Explanation] {
    switch self {
    case .desk: Explanation.desk + Explanation.lines
    case .registry: Explanation.registry
    case .files: Explanation.files
    case .ledger: Explanation.ledger
    case .periods: Explanation.periods
    case .sites: Explanation.sites
    case .unknownRecords: Explanation.unknownRecords
    case .records: Explanation.records
    case .documents: Explanation.documents
    case .geometry: Explanation.geometry
    case .database:
      Explanation.databaseJournal + Explanation.databaseLedger + Explanation.databaseSites
    case .zoneRefusals: Explanation.zoneRefusals
    case .unreadTexts: Explanation.unreadReasons
    case .zoneChecks: Explanation.zoneChecks
    case .verification: Explanation.verification
    case .health: Explanation.health
    case .exitCodes: Explanation.exits
    }
  }

  private var usualExits: [ExitStatus] {
    switch self {
    case .ledger, .periods, .sites, .database: [.refused]
    case .records, .documents, .geometry: [.inputInvalid]
    default: []
    }
  }

  /// The program asks the same rules first, and says more.
  private static let occasionOfTriggers =
    "用本程序办理时，程序先查同样的规则；见到它，多半是别的程序直接写登记册，或两人同时办同一件事。"
}
