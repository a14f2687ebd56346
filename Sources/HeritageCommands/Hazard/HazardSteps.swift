import Heritage
import HeritageOperations
import HeritageStore

extension ReadSession {
  /// The commands that can come next for a hazard, by its state.
  func nextSteps(for hazard: HazardSummary) throws -> [String] {
    let number = hazard.number
    let isMajor = hazard.grade == .major
    switch hazard.state {
    case .registered, .reopened:
      return [
        "wenbao hazard order \(number) --measure 措施 --person 责任人 --deadline 日期"
          + (isMajor ? " --interim-control 防范措施 --plan 治理方案" : "")
      ]
    case .ordered:
      return [
        "wenbao hazard claim \(number) --done 整改情况"
          + (isMajor ? " --before 照片 --after 照片" : " --evidence 文件")
      ]
    case .claimed:
      return [
        "wenbao hazard accept \(number) --opinion 复核意见",
        "wenbao hazard send-back \(number) --reason 理由",
      ]
    case .accepted:
      let lacking = try strikeOffFindings(of: hazard).map {
        $0.remedy(for: number, act: .hazardStruckOff)
      }
      return lacking.isEmpty ? ["wenbao hazard strike \(number)"] : lacking.eachOnce
    case .struckOff where hazard.lookBackDue != nil:
      return ["wenbao hazard lookback \(number) --result kept --opinion 意见"]
    case .struckOff, .voided:
      return ["wenbao hazard history \(number)"]
    }
  }
}

extension [String] {
  /// Each once, in the order of its first appearance.
  var eachOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
