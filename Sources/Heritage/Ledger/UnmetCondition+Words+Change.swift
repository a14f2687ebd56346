extension UnmetCondition {
  /// Words of R2 (listing), R4 (on the spot) and R6.
  var wordsOfExtension: (message: String, remedy: Remedy)? {
    switch self {
    case .majorNeverListed(let state):
      ("重大隐患没有挂牌督办，销号前须挂牌并摘牌", Self.listing(in: state))
    case .listedStill:
      ("还在挂牌督办，销号前须摘牌", "wenbao hazard delist {N} --document 文号 --opinion 意见")
    case .alreadyListed:
      ("已经挂牌督办", Remedy("wenbao hazard show {N}", instead: "不用再挂牌；文号或督办单位写错的不能改写，可以摘牌后重新挂牌"))
    case .notListed: ("没有挂牌督办", Remedy("wenbao hazard show {N}", instead: "没有挂牌的不用摘牌"))
    case .delistedBeforeAcceptance:
      ("重大隐患须验收合格后才能摘牌", "wenbao hazard accept {N} --opinion 复核意见")
    case .majorOnTheSpot:
      (
        "重大隐患不能按立行立改办理",
        "wenbao hazard order {N} --measure 措施 --person 责任人 --deadline 日期 --interim-control 防范措施 --plan 治理方案"
      )
    case .rectifierMissing: ("没有写明整改人", "{act} --rectifier 姓名")
    case .notFoundThatDay(let day):
      (
        "不是发现当天（\(day)）改的，不能按立行立改办理",
        "wenbao hazard order {N} --measure 措施 --person 责任人 --deadline 日期"
      )
    case .notOverdue(let deadline):
      (
        "整改期限（\(deadline)）未到，不能重新下达",
        Remedy(
          "wenbao hazard extend {N} --until 日期 --reason 理由", instead: "到期以前不能重新下达；期限不够的，申请延期")
      )
    case .untilMissing: ("没有写明延至哪一天", "{act} --until 日期")
    case .untilNotLater(let deadline):
      ("延至的日期不晚于原期限（\(deadline)）", "{act} --until 日期")
    case .askedAfterDeadline(let deadline, let askedOn):
      (
        "申请日期（\(askedOn)）晚于整改期限（\(deadline)），逾期的不能延期，须重新下达",
        "wenbao hazard reorder {N} --measure 措施 --person 责任人 --deadline 日期"
      )
    case .applicationMissing(let day):
      ("按 \(day) 申请的，须附写明日期的申请书", "{act} --applied-on \(day) --evidence 文件")
    case .appliedInTheFuture(let today):
      ("申请书的日期晚于今天（\(today)）", "{act} --applied-on \(today)")
    case .extensionPending(let until):
      (
        "延至 \(until) 的申请还没有审批",
        "wenbao --as 其他经办人 hazard decide-extension {N} --decision granted --opinion 意见"
      )
    case .noExtensionPending:
      ("没有待审批的延期申请", "wenbao hazard extend {N} --until 日期 --reason 理由")
    case .deciderIsRequester:
      ("审批人就是录入申请的人", "wenbao --as 其他经办人 hazard decide-extension {N} …")
    default: nil
    }
  }

  /// Words of what an act beside the path needs.
  var wordsOfChange: (message: String, remedy: Remedy)? {
    switch self {
    case .documentMissing: ("没有写明文号", "{act} --document 文号")
    case .authorityMissing: ("没有写明督办单位", "{act} --authority 督办单位")
    case .bodyMissing: ("没有写明移送给哪个执法机构", "{act} --to 执法机构")
    case .unitSucceeded(let unit, let successor):
      ("单位 \(unit) 已由 \(successor) 承接", "{act} {unit} \(successor)")
    case .unitIsItsOwn(let unit):
      ("隐患已经在 \(unit) 的账上", Remedy("wenbao unit list", instead: "不用移交；要移到别的单位的，写明那个单位"))
    case .gradeIsItsOwn(let grade):
      ("隐患等级已经是“\(grade.displayName)”", Remedy("wenbao hazard show {N}", instead: "不用调级"))
    case .hazardIsItself: ("写的是同一项隐患", Remedy("wenbao hazard list", instead: "写明另一项隐患的编号"))
    case .hazardOfAnotherSite(let number, let site):
      (
        "另一项隐患属于文物点 \(site)，不同文物点的不能并案",
        Remedy(
          "wenbao hazard link {N} --with \(number) --reason 理由", instead: "没有并案的办法；是同一件事的，可以关联")
      )
    case .hazardNotOpen(let number, let state):
      (
        "隐患 \(number) 的状态是“\(state.displayName)”",
        Remedy("wenbao hazard list", instead: "不能再与它并案或关联；写明另一项隐患的编号")
      )
    case .alreadyLinked(let number):
      ("与 \(number) 已经关联", Remedy("wenbao hazard show {N}", instead: "不用再关联"))
    default: wordsOfTerms
    }
  }

  private var wordsOfTerms: (message: String, remedy: Remedy)? {
    switch self {
    case .personWithoutOrder:
      ("还没有下达整改，没有整改责任人可换", "wenbao hazard order {N} --measure 措施 --person 责任人 --deadline 日期")
    case .nothingToReassign: ("没有写明换成谁", "{act} --person 姓名 --reason 理由")
    case .officerHasLeft: ("这位经办人已经离岗", "{act} --officer 工号")
    case .wordMissing: ("没有写明更正后的内容", "{act} --value 内容")
    case .wordIsTheSame: ("更正后的内容与原来相同", Remedy("wenbao hazard show {N}", instead: "不用更正"))
    case .controlMissing: ("没有写明眼下的防范措施", "{act} --interim-control 防范措施")
    case .reviewNotLater(let day): ("下次核查日期须晚于 \(day)", "{act} --review-on 日期")
    case .approverMissing: ("没有写明特批人", "{act} --approver 姓名")
    case .approverIsFavoured(let name):
      ("特批人（\(name)）就是受批的经办人", "{act} --approver 姓名")
    case .exceptionGrantedAlready:
      ("同样的特批已有一件，还没有用", Remedy("wenbao exception list --hazard {N}", instead: "不用再批；用过以后才能另批"))
    case .fundsNotLacking:
      ("没有资金未落实的记录", Remedy("wenbao hazard show {N}", instead: "资金没有记过未落实的，不用记已落实"))
    default: nil
    }
  }
}
