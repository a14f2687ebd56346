import Heritage
import HeritageOperations
import HeritageStore

extension ReadSession {
  /// The commands that can come next for a hazard, by its state.
  func nextSteps(for hazard: HazardSummary) throws -> [String] {
    let number = hazard.number
    let isMajor = hazard.grade == .major
    // Once accepted it can no longer be listed.
    let listing =
      isMajor && hazard.listing == .never
      ? ["wenbao hazard list-supervised \(number) --document 文号 --authority 督办单位"] : []
    if hazard.extensionAsked != nil, hazard.state == .ordered {
      return [
        "wenbao --as 其他经办人 hazard decide-extension \(number) --decision granted --opinion 意见"
      ]
    }
    switch hazard.state {
    case .registered, .reopened:
      return [
        "wenbao hazard order \(number) --measure 措施 --person 责任人 --deadline 日期"
          + (isMajor ? " --interim-control 防范措施 --plan 治理方案" : "")
      ]
    case .ordered:
      return listing + [
        "wenbao hazard claim \(number) --done 整改情况"
          + (isMajor ? " --before 照片 --after 照片" : " --evidence 文件")
      ]
    case .claimed:
      return try listing + [
        acceptanceOfWorks(for: hazard) ?? "wenbao hazard accept \(number) --opinion 复核意见",
        "wenbao hazard send-back \(number) --reason 理由",
      ]
    case .accepted:
      let lacking = try (listingFindings(of: hazard) + strikeOffFindings(of: hazard)).flatMap {
        $0.remedy(for: number, act: .hazardStruckOff).commands
      }
      return lacking.isEmpty ? ["wenbao hazard strike \(number)"] : lacking.eachOnce
    case .struckOff where hazard.lookBackDue != nil:
      return ["wenbao hazard lookback \(number) --result kept --opinion 意见"]
    case .struckOff, .voided:
      return ["wenbao hazard history \(number)"]
    case .merged:
      return ["wenbao hazard show \(hazard.mergedInto ?? number)"]
    }
  }

  /// Works that cure a hazard are accepted before it is.
  private func acceptanceOfWorks(for hazard: HazardSummary) throws -> String? {
    guard let works = try worksOfClaim(hazard: hazard.number), works.acceptedOn == nil else {
      return nil
    }
    return UnmetCondition.worksNotAccepted(works.number, works.state)
      .remedy(for: hazard.number, act: .hazardAccepted).commands.first
  }

  /// What R2 still asks for before a strike-off: a major hazard is listed, and whatever is listed is delisted.
  private func listingFindings(of hazard: HazardSummary) -> [UnmetCondition] {
    switch hazard.listing {
    case .listed: [.listedStill]
    case .never: hazard.grade == .major ? [.majorNeverListed(hazard.state)] : []
    case .delisted: []
    }
  }
}
