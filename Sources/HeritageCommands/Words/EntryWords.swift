import Heritage

/// What the payload of a hazard's entry says, in words: a label with its value, for each member that is there.
struct EntryWords {
  let type: EntryType
  let payload: JSONValue
  /// Names behind the codes of units, and behind the numbers of periods.
  let unitNames: [String: String]
  let periodNames: [String: String]

  var facts: [(label: String, value: String)] {
    members + evidence.map { ("佐证材料", $0) } + late
  }

  /// The same for pages that name the files in a place of their own.
  var factsWithoutFiles: [(label: String, value: String)] { members + late }

  private var members: [(label: String, value: String)] {
    Self.members(of: type).compactMap { name, label in
      payload[name].flatMap { text(name, $0) }.map { (label, $0) }
    }
  }

  /// Files that the act rests on: name, what it shows, the beginning of its digest.
  var evidence: [String] {
    (payload["evidence"]?.array ?? []).map { file in
      let role = file["role"]?.string.flatMap(EvidenceRole.init)?.displayName ?? ""
      let digest = file["sha256"]?.string.map { String($0.prefix(12)) } ?? ""
      return "\(file["name"]?.string ?? "")（\(role)，SHA-256 \(digest)…）"
    }
  }

  private var late: [(label: String, value: String)] {
    payload["lateReason"]?.string.map { [("补录原因", $0)] } ?? []
  }

  private func text(_ name: String, _ value: JSONValue) -> String? {
    let text = value.string ?? value.integer.map(String.init)
    guard let text, !text.isEmpty else { return nil }
    switch name {
    case "type": return HazardType(rawValue: text)?.displayName ?? text
    case "grade": return HazardGrade(rawValue: text)?.displayName ?? text
    case "source": return HazardSource(rawValue: text)?.displayName ?? text
    case "result": return LookBackResult(rawValue: text)?.displayName ?? text
    case "field": return CorrectedField(rawValue: text)?.displayName ?? text
    case "decision": return ExtensionDecision(rawValue: text)?.displayName ?? text
    case "status": return text == "lacking" ? "未落实" : "已落实"
    case "old", "value":
      return HazardType(rawValue: text).map(\.displayName) ?? text
    case "unit", "to": return unitNames[text].map { "\(text) \($0)" } ?? text
    case "comparison": return row(text)
    default: return text
    }
  }

  /// The row of a return that proves a strike-off: period, and reference as commands take it.
  private func row(_ comparison: String) -> String {
    let parts = comparison.split(separator: "/").map(String.init)
    guard parts.count == 2, let position = payload["position"]?.integer else { return comparison }
    return "\(periodNames[parts[0]] ?? parts[0]) \(parts[1]):\(position + 1)"
  }

  private static func members(of type: EntryType) -> [(name: String, label: String)] {
    switch type {
    case .hazardRegistered:
      [
        ("description", "问题"), ("site", "文物点"), ("unit", "属地单位"), ("type", "类型"),
        ("grade", "等级"), ("source", "来源"), ("item", "检查项"), ("inspection", "检查记录"),
      ]
    case .hazardOrdered, .hazardReordered:
      [
        ("order", "通知书"), ("measure", "整改措施"), ("unit", "整改单位"), ("person", "整改责任人"),
        ("deadline", "整改期限"), ("statedDeadline", "原写期限（休息日）"), ("funds", "整改资金"),
        ("interimControl", "防范措施"),
        ("plan", "治理方案"),
      ]
    case .hazardClaimed, .hazardFixedOnSpot:
      [
        ("done", "整改情况"), ("doneOn", "完成日期"), ("rectifier", "整改人"), ("works", "治理工程"),
        ("paper", "销号申请单"),
      ]
    case .hazardAccepted: [("opinion", "复核意见")]
    case .hazardSentBack, .hazardVoided: [("reason", "理由")]
    case .hazardStruckOff:
      [
        ("strikeOff", "销号编号"), ("comparison", "回报依据"), ("lookBackDue", "回头看期限"),
        ("paper", "销号审批表"), ("statement", "上期对账单"),
      ]
    case .hazardLookedBack, .hazardReopened: [("result", "结果"), ("opinion", "意见")]
    default: membersOfChange(type)
    }
  }

  private static func membersOfChange(_ type: EntryType) -> [(name: String, label: String)] {
    switch type {
    case .hazardMerged: [("into", "并入"), ("reason", "理由")]
    case .hazardLinked: [("with", "关联隐患"), ("reason", "理由")]
    case .hazardTransferred:
      [("to", "移交至"), ("document", "文号"), ("reason", "理由"), ("person", "整改责任人")]
    case .hazardReassigned: [("person", "整改责任人"), ("officer", "经办人"), ("reason", "理由")]
    case .hazardRegraded:
      [("grade", "调为"), ("reason", "理由"), ("plan", "治理方案"), ("interimControl", "防范措施")]
    case .hazardCorrected:
      [("field", "更正项"), ("old", "原为"), ("value", "更正为"), ("reason", "理由")]
    case .hazardExtensionRequested:
      [("until", "延至"), ("statedUntil", "原写延至（休息日）"), ("reason", "理由"), ("appliedOn", "申请书日期")]
    case .hazardExtensionDecided: [("decision", "结论"), ("opinion", "意见")]
    case .hazardFundsRecorded:
      [
        ("status", "资金"), ("interimControl", "防范措施"), ("reviewOn", "下次核查"), ("note", "说明"),
      ]
    case .hazardListed: [("document", "文号"), ("authority", "督办单位"), ("paper", "督办单")]
    case .hazardDelisted: [("document", "文号"), ("opinion", "意见")]
    case .hazardReferred: [("to", "移送"), ("document", "文号"), ("reason", "理由")]
    default: []
    }
  }
}
