import Heritage
import HeritageStore

/// Words of protective works.
enum WorksWords {
  /// The verb of an act, as it is typed.
  static func verb(of act: EntryType) -> String {
    switch act {
    case .worksApproved: "approve"
    case .worksStarted: "start"
    case .worksReported: "report"
    case .worksSentBack, .worksAccepted: "accept"
    case .worksClosed: "close"
    default: "propose"
    }
  }

  /// What the entry of an act says: a label with its value, for each member that is there.
  static func facts(of type: EntryType, _ payload: JSONValue) -> [String] {
    members(of: type).compactMap { name, label in
      let text = payload[name]?.string ?? payload[name]?.integer.map(yuan)
      return text.map { "\(label)\($0)" }
    }
  }

  private static func members(of type: EntryType) -> [(name: String, label: String)] {
    switch type {
    case .worksApproved:
      [
        ("body", "批准机关："), ("document", "文号："), ("opinionBody", "意见："),
        ("opinionDocument", "意见文号："), ("opinionOn", "意见日期："),
      ]
    case .worksStarted:
      [("unit", "施工单位："), ("qualification", "资质："), ("head", "负责人："), ("contract", "合同：")]
    case .worksReported: [("progress", ""), ("paid", "付款 ")]
    case .worksSentBack, .worksAccepted: [("opinion", ""), ("document", "文号：")]
    case .worksClosed: [("reason", "")]
    default: []
    }
  }

  /// A sum of money in whole yuan.
  static func yuan(_ amount: Int) -> String { "\(amount) 元" }
}
