extension UnmetCondition {
  /// Words of what a hazard asks of the works that cure it.
  var wordsOfWorks: (message: String, remedy: Remedy)? {
    let another: Remedy = "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见"
    return switch self {
    case .acceptorOfExecutingUnit(let unit): ("验收人属于治理工程的施工单位（\(unit)）", another)
    case .acceptorIsHead(let name): ("验收人就是治理工程的施工单位负责人（\(name)）", another)
    case .worksOfAnotherHazard(let works):
      (
        "工程 \(works) 不是为这项隐患申报的",
        Remedy("wenbao works list --hazard {N}", instead: "写明为这项隐患申报的工程；不是靠工程治理的，不写 --works")
      )
    case .worksNotStarted(let works, let state):
      (
        "工程 \(works) 现为“\(state.displayName)”，还没有开工",
        state == .proposed
          ? "wenbao works approve \(works) --body 机关 --document 文号"
          : "wenbao works start \(works) --unit 施工单位 --qualification 资质证书号 --head 负责人"
      )
    case .worksNotCarriedOut(let works):
      (
        "工程 \(works) 没有实施就已结项",
        Remedy("wenbao works list --hazard {N}", instead: "结项不能撤回：写明另一项工程；不是靠工程治理的，不写 --works")
      )
    case .claimedBeforeWorks(let works, let startedOn):
      ("报整改日期早于工程 \(works) 的开工日期（\(startedOn)）", "{act} --on \(startedOn)")
    case .worksNotAccepted(let works, let state):
      (
        "治理它的工程 \(works) 现为“\(state.displayName)”，还没有验收合格",
        state == .closed
          ? Remedy(
            "wenbao hazard send-back {N} --reason 理由", note: "工程没有实施就已结项，不能再验收：退回以后重新报整改，不写这项工程")
          : "wenbao --as 其他经办人 works accept \(works) --result qualified --opinion 意见 --document 文号 --evidence 文件"
      )
    case .acceptedBeforeWorks(let works, let acceptedOn):
      ("复核验收日期早于工程 \(works) 的验收日期（\(acceptedOn)）", "{act} --on \(acceptedOn)")
    default: nil
    }
  }
}
