extension UnmetCondition {
  /// Words of what a hazard asks of the works that cure it.
  var wordsOfWorks: (message: String, remedy: String)? {
    let another = "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见"
    return switch self {
    case .acceptorOfExecutingUnit(let unit): ("验收人属于治理工程的施工单位（\(unit)）", another)
    case .acceptorIsHead(let name): ("验收人就是治理工程的施工单位负责人（\(name)）", another)
    case .worksOfAnotherHazard(let works):
      ("工程 \(works) 不是为这项隐患申报的", "wenbao works list --hazard {N}")
    case .worksNotStarted(let works, let state):
      (
        "工程 \(works) 现为“\(state.displayName)”，还没有开工",
        state == .proposed
          ? "wenbao works approve \(works) --body 机关 --document 文号"
          : "wenbao works start \(works) --unit 施工单位 --qualification 资质证书号 --head 负责人"
      )
    case .worksNotCarriedOut(let works):
      ("工程 \(works) 没有实施就已结项", "wenbao works list --hazard {N}")
    case .claimedBeforeWorks(let works, let startedOn):
      ("报整改日期早于工程 \(works) 的开工日期（\(startedOn)）", "{act} --works \(works) --on 日期")
    case .worksNotAccepted(let works, let state):
      (
        "治理它的工程 \(works) 现为“\(state.displayName)”，还没有验收合格",
        "wenbao works accept \(works) --result qualified --opinion 意见 --document 文号 --evidence 文件"
      )
    case .acceptedBeforeWorks(let works, let acceptedOn):
      ("复核验收日期早于工程 \(works) 的验收日期（\(acceptedOn)）", "{act} --on 日期 --opinion 复核意见")
    default: nil
    }
  }
}
