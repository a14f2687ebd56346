/// What to do where the lifecycle does not lead from a state by the act that was tried: the next act on the way
/// there, found in the lifecycle itself, or a word that no way leads there and what can be done instead.
extension UnmetCondition {
  static let registration =
    "wenbao hazard register 文物点 --description 问题 --type 类型 --grade 等级 --source 来源"
  private static let sendingBack = "wenbao hazard send-back {N} --reason 理由"
  private static let order = "wenbao hazard order {N} --measure 措施 --person 责任人 --deadline 日期"
  private static let claim = "wenbao hazard claim {N} --done 整改情况 --evidence 文件"
  private static let accept = "wenbao hazard accept {N} --opinion 复核意见"
  private static let lookBack = "wenbao --as 其他经办人 hazard lookback {N} --opinion 意见 --result"

  /// What helps a major hazard that was never listed (挂牌督办): before the acceptance the listing, after it the way
  /// back to where it can be listed.
  static func listing(in state: HazardState) -> Remedy {
    let listing = "wenbao hazard list-supervised {N} --document 文号 --authority 督办单位"
    return switch state {
    case .accepted: Remedy(sendingBack, note: wayToListing)
    case .claimed: Remedy(listing, note: "验收合格以后不能再挂牌，要在复核验收以前办")
    default: Remedy(listing)
    }
  }

  private static let wayToListing = "验收合格以后不能再挂牌：先退回，再挂牌、重新报整改、复核验收，然后摘牌、销号"

  /// What to do about an act that a state does not allow.
  static func remedy(of act: EntryType, in state: HazardState) -> Remedy {
    if act == .hazardListed, state == .accepted { return Remedy(sendingBack, note: wayToListing) }
    if !state.isOpen { return remedy(in: state) }
    if let done = alreadyDone(act, in: state) { return done }
    guard let first = path(to: act, from: state).first else { return next(in: state) }
    return command(first, in: state)
  }

  /// Off the ledger nothing is done any more.
  private static func remedy(in state: HazardState) -> Remedy {
    switch state {
    case .voided: Remedy(registration, instead: "误登作废的不能恢复；隐患还在的，重新登记")
    case .merged:
      Remedy("wenbao hazard show {N}", instead: "已经并案的不能恢复，以后按并入的那一项隐患办理")
    default:
      Remedy(
        "\(lookBack) relapsed", "\(lookBack) falseStrikeOff",
        instead: "已经销号的不再办这一步；复发或销号有误的，经回头看恢复列账，再接着办；回头看已经办结的，重新登记")
    }
  }

  /// What was done before is not done again; what stands there can be changed only by these acts.
  private static func alreadyDone(_ act: EntryType, in state: HazardState) -> Remedy? {
    switch (act, state) {
    case (.hazardOrdered, .ordered):
      Remedy(
        "wenbao hazard extend {N} --until 日期 --reason 理由",
        "wenbao hazard reassign {N} --person 姓名 --reason 理由",
        "wenbao hazard void {N} --reason 理由",
        instead: "已经下达的整改通知不能撤回或改写：期限可以申请延期（逾期的重新下达），责任人可以更换，单位可以移交；整条登记错的，误登作废后重新登记")
    case (.hazardOrdered, .claimed), (.hazardOrdered, .accepted), (.hazardFixedOnSpot, .ordered),
      (.hazardFixedOnSpot, .reopened):
      next(in: state)
    case (.hazardClaimed, .claimed), (.hazardClaimed, .accepted), (.hazardFixedOnSpot, .claimed),
      (.hazardFixedOnSpot, .accepted), (.hazardAccepted, .accepted):
      Remedy(
        command(next: state), sendingBack,
        instead: "这一步已经办过，不能改写；要重办的，先退回")
    case (.hazardSentBack, _): Remedy(command(next: state), instead: "还没有报整改，不用退回")
    default: nil
    }
  }

  private static func next(in state: HazardState) -> Remedy {
    Remedy(command(next: state), instead: "到了“\(state.displayName)”不再办这一步，也退不回去；可以接着办下一步")
  }

  /// The acts from a state, the shortest way, to one where `act` is allowed; none where no way leads there. A
  /// hazard is not struck off and put back for that.
  private static func path(to act: EntryType, from start: HazardState) -> [EntryType] {
    let steps: [EntryType] = [
      .hazardOrdered, .hazardSentBack, .hazardClaimed, .hazardAccepted, .hazardStruckOff,
    ]
    var seen: Set<HazardState> = [start]
    var ways: [(state: HazardState, acts: [EntryType])] = [(start, [])]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      if Lifecycle.state(after: act, from: way.state) != nil { return way.acts }
      for step in steps {
        guard let next = Lifecycle.state(after: step, from: way.state), seen.insert(next).inserted
        else { continue }
        ways.append((next, way.acts + [step]))
      }
    }
    return []
  }

  private static func command(_ act: EntryType, in state: HazardState) -> Remedy {
    act == .hazardSentBack
      ? Remedy(sendingBack, note: "先退回，才能办这一步") : Remedy(command(next: state))
  }

  /// The command that leads on from an open state.
  private static func command(next state: HazardState) -> String {
    switch state {
    case .registered, .reopened: order
    case .ordered: claim
    case .claimed: accept
    default: "wenbao hazard strike {N}"
    }
  }
}
