extension WorksCondition {
  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .wrongState: "E-WORKS-STATE"
    case .inTheFuture, .beforeTheLastAct, .planBackwards: "E-WORKS-DATE"
    case .noCause, .noCauseNorReason, .hazardOfAnotherSite, .hazardNotOpen,
      .assessmentOfAnotherSite:
      "E-WORKS-CAUSE"
    case .wrongBody: "E-WORKS-APPROVER"
    case .opinionBodyMissing, .wrongOpinionBody, .opinionDocumentMissing, .opinionDateMissing,
      .opinionAfterApproval:
      "E-WORKS-OPINION"
    case .acceptorOfExecutingUnit, .acceptorIsHead, .acceptorProposed: "E-WORKS-ACCEPTOR"
    case .evidenceMissing: "E-WORKS-EVIDENCE"
    default: "E-WORKS-TERMS"
    }
  }

  /// What is not met, in Chinese.
  public var message: String { words.message }

  /// What meets it.
  ///
  /// - Parameters:
  ///   - number: of the works, or of the site where they are being proposed.
  ///   - verb: of the act that was refused.
  public func remedy(for number: String, verb: String) -> Remedy {
    words.remedy.replacing("{act}", with: "wenbao works \(verb) \(number)")
      .replacing("{N}", with: number)
  }

  /// The message, and the command with `{N}` for the number and `{act}` for the command that was tried.
  private var words: (message: String, remedy: Remedy) {
    switch self {
    case .wrongState(let act, let state):
      ("工程现为“\(state.displayName)”，不能办理“\(act.displayName)”", Self.remedy(of: act, in: state))
    case .inTheFuture(let today): ("日期晚于今天（\(today)）", "{act} --on \(today) …")
    case .beforeTheLastAct(let day): ("日期早于上一步（\(day)）", "{act} --on \(day) …")
    case .unitMissing: ("没有写施工单位", "{act} --unit 施工单位 …")
    case .headMissing: ("没有写施工单位负责人", "{act} --head 负责人 …")
    case .qualificationMissing: ("没有写资质证书号；只有保养维护可以不写", "{act} --qualification 资质证书号 …")
    case .progressMissing: ("没有写进展", "{act} --progress 进展 …")
    case .paidNotPositive: ("付款须是大于 0 的整数（元）", "{act} --paid 元 …")
    case .reasonMissing: ("没有验收合格就结项，须写理由", "{act} --reason 理由 …")
    default: wordsOfProposal ?? wordsOfApproval ?? wordsOfAcceptance
    }
  }

  private var wordsOfProposal: (message: String, remedy: Remedy)? {
    switch self {
    case .titleMissing: ("没有写工程名称", "{act} --title 名称 …")
    case .schemeMissing: ("没有写方案", "{act} --scheme 方案 …")
    case .planMissing: ("没有写计划起止日期", "{act} --plan-from 日期 --plan-to 日期 …")
    case .planBackwards(let from, let to):
      ("计划完工日期（\(to)）早于计划开工日期（\(from)）", "{act} --plan-from 日期 --plan-to 日期 …")
    case .budgetNotPositive: ("预算须是大于 0 的整数（元）", "{act} --budget 元 …")
    case .noCause:
      ("没有写为哪项隐患或风险评估；只有保养维护可以只写缘由", "{act} --hazard 隐患 …")
    case .noCauseNorReason:
      ("没有写为哪项隐患或风险评估，也没有写缘由", "{act} --reason 理由 …")
    case .hazardOfAnotherSite(let hazard, let site):
      ("隐患 \(hazard) 属于文物点 \(site)", Remedy("wenbao hazard list --site {N}", instead: "写明这处文物点的隐患"))
    case .assessmentOfAnotherSite(let number, let site):
      ("风险评估 \(number) 属于文物点 \(site)", Remedy("wenbao risk trend {N}", instead: "写明这处文物点的评估"))
    case .hazardNotOpen(let hazard, let state):
      (
        "隐患 \(hazard) 的状态是“\(state.displayName)”，不在账上",
        Remedy("wenbao hazard show \(hazard)", instead: "不在账上的不能作为缘由；写明在账的隐患")
      )
    default: nil
    }
  }

  private var wordsOfApproval: (message: String, remedy: Remedy)? {
    switch self {
    case .bodyMissing(let expected):
      (
        "没有写批准机关" + (expected.map { "，登记册载明是“\($0)”" } ?? ""),
        "{act} --body \(expected ?? "机关") --document 文号 …"
      )
    case .wrongBody(let stated, let expected):
      (
        "登记册载明这处文物点的审批机关是“\(expected)”，不是“\(stated)”",
        "{act} --body \(expected) --document 文号 …"
      )
    case .documentMissing: ("没有写批准文号", "{act} --document 文号 …")
    case .opinionBodyMissing(let expected?):
      ("批准之前须先有“\(expected)”的意见", "{act} \(Self.opinion(of: expected)) …")
    case .opinionBodyMissing(nil): ("没有写是哪个部门的意见", "{act} \(Self.opinion(of: "部门")) …")
    case .wrongOpinionBody(let stated, let expected):
      (
        "登记册载明先征求“\(expected)”的意见，不是“\(stated)”",
        "{act} \(Self.opinion(of: expected)) …"
      )
    case .opinionDocumentMissing: ("没有写意见的文号", "{act} --opinion-document 文号 …")
    case .opinionDateMissing: ("没有写意见的日期", "{act} --opinion-on 日期 …")
    case .opinionAfterApproval(let day):
      ("意见的日期晚于批准日期（\(day)）；意见在先", "{act} --opinion-on \(day) …")
    default: nil
    }
  }

  private static func opinion(of body: String) -> String {
    "--opinion-body \(body) --opinion-document 文号 --opinion-on 日期"
  }

  private var wordsOfAcceptance: (message: String, remedy: Remedy) {
    let another: Remedy = Remedy("wenbao --as 其他经办人 works accept {N} …")
    return switch self {
    case .acceptorOfExecutingUnit(let unit): ("验收人属于施工单位（\(unit)）", another)
    case .acceptorIsHead(let name): ("验收人就是施工单位负责人（\(name)）", another)
    case .acceptorProposed: ("验收人就是申报这项工程的人", another)
    case .opinionMissing: ("没有写验收意见", "{act} --opinion 意见 …")
    case .acceptanceDocumentMissing: ("没有写验收文号", "{act} --document 文号 …")
    default: ("没有佐证材料", "{act} --evidence 文件 …")
    }
  }

  /// What to do where a state does not allow the act: the next step on the way there, or a word that it is done.
  private static func remedy(of act: EntryType, in state: WorksState) -> Remedy {
    switch state {
    case .proposed where act != .worksApproved:
      "wenbao works approve {N} --body 机关 --document 文号"
    case .approved where act != .worksApproved:
      "wenbao works start {N} --unit 施工单位 --qualification 资质证书号 --head 负责人"
    case .closed: Remedy("wenbao works show {N}", instead: "已经结项的不能恢复；还要做的，另行申报")
    default: Remedy("wenbao works show {N}", instead: "这一步已经办过，不能改写；有误的，写明理由结项，另行申报")
    }
  }
}
