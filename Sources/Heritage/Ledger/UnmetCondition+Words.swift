extension UnmetCondition {
  /// Stable code of the rule that is not met.
  public var code: String {
    switch self {
    case .state: "E-STATE"
    case .inTheFuture, .beforePreviousAct, .appliedInTheFuture: "E-DATE"
    case .lateFactWithoutReason: "E-LATE"
    case .descriptionMissing: "E-DESCRIPTION"
    case .acceptorOfRectifyingUnit: "E-R1-UNIT"
    case .acceptorIsRectifier: "E-R1-RECTIFIER"
    case .acceptorOfExecutingUnit, .acceptorIsHead: "E-R1-WORKS"
    case .acceptorRecordedTheClaim, .acceptorRegisteredTheHazard: "E-R1-RECORDER"
    case .approverIsAcceptor: "E-R1-APPROVER"
    case .reviewerIsAcceptor: "E-R1-REVIEWER"
    case .measureMissing, .personMissing, .deadlineMissing, .deadlineBeforeOrder: "E-R2-ORDER"
    case .planMissing, .interimControlMissing: "E-R2-PLAN"
    case .majorNeverListed, .listedStill, .alreadyListed, .notListed, .delistedBeforeAcceptance:
      "E-R2-LISTING"
    case .doneMissing, .doneAfterClaim: "E-R3-DONE"
    case .evidenceMissing: "E-R3-EVIDENCE"
    case .beforePictureMissing, .afterPictureMissing, .sameBeforeAndAfter: "E-R3-PICTURES"
    case .worksOfAnotherHazard, .worksNotStarted, .worksNotCarriedOut, .claimedBeforeWorks:
      "E-R3-WORKS"
    case .worksNotAccepted, .acceptedBeforeWorks: "E-R4-WORKS"
    case .beforeClaim: "E-R4-DATE"
    case .majorOnTheSpot, .notFoundThatDay, .rectifierMissing: "E-R4-SPOT"
    case .opinionMissing, .reasonMissing: "E-R4-REASON"
    case .notAccepted: "E-R5-ACCEPTANCE"
    case .noReturnLoaded, .noPeriod, .returnNotCompared, .notReportedRectified,
      .returnBeforeClaim, .lineNotSettled:
      "E-R5-RETURN"
    case .notOverdue, .untilMissing, .untilNotLater, .askedAfterDeadline, .applicationMissing,
      .extensionPending, .noExtensionPending, .deciderIsRequester:
      "E-R6-EXTENSION"
    case .lookBackEnded: "E-R7-ENDED"
    default: codeOfChange
    }
  }

  private var codeOfChange: String {
    switch self {
    case .documentMissing, .authorityMissing, .bodyMissing: "E-DOCUMENT"
    case .unitSucceeded, .unitIsItsOwn: "E-UNIT"
    case .hazardIsItself, .hazardOfAnotherSite, .hazardNotOpen, .alreadyLinked: "E-OTHER-HAZARD"
    case .controlMissing, .reviewNotLater, .fundsNotLacking: "E-FUNDS"
    case .gradeIsItsOwn: "E-GRADE"
    case .wordMissing, .wordIsTheSame: "E-CORRECTION"
    case .approverMissing, .approverIsFavoured, .exceptionGrantedAlready: "E-EXCEPTION"
    default: "E-REASSIGN"
    }
  }

  /// What is not met, in Chinese.
  public var message: String { words.message }

  /// What meets it, when `act` was tried on the hazard of that number.
  public func remedy(for number: String, act: EntryType) -> Remedy {
    var remedy = words.remedy
    remedy.commands = remedy.commands.map { command in
      command.hasPrefix("{act}")
        ? command.replacing("{act}", with: Self.command(of: act)) + " …" : command
    }
    return remedy.replacing("{N}", with: number)
      .replacing("{unit}", with: act == .hazardTransferred ? "--to" : "--unit")
  }

  /// The command of an act, as far as its subject.
  private static func command(of act: EntryType) -> String {
    switch act {
    case .hazardRegistered: "wenbao hazard register 文物点"
    case .hazardOrdered: "wenbao hazard order {N}"
    case .hazardClaimed: "wenbao hazard claim {N}"
    case .hazardAccepted: "wenbao hazard accept {N}"
    case .hazardSentBack: "wenbao hazard send-back {N}"
    case .hazardStruckOff: "wenbao hazard strike {N}"
    case .hazardLookedBack, .hazardReopened: "wenbao hazard lookback {N}"
    case .inspectionRecorded: "wenbao inspect run 文物点"
    default: commandOfChange(act)
    }
  }

  private static func commandOfChange(_ act: EntryType) -> String {
    if act == .exceptionGranted { return "wenbao exception grant {N}" }
    let verb: String =
      switch act {
      case .hazardVoided: "void"
      case .hazardMerged: "merge"
      case .hazardLinked: "link"
      case .hazardTransferred: "transfer"
      case .hazardReassigned: "reassign"
      case .hazardRegraded: "regrade"
      case .hazardCorrected: "correct"
      case .hazardFixedOnSpot: "fix-on-spot"
      case .hazardExtensionRequested: "extend"
      case .hazardExtensionDecided: "decide-extension"
      case .hazardReordered: "reorder"
      case .hazardFundsRecorded: "fund"
      case .hazardListed: "list-supervised"
      case .hazardDelisted: "delist"
      case .hazardReferred: "refer"
      default: "show"
      }
    return "wenbao hazard \(verb) {N}"
  }

  /// The message, and what meets it, with `{N}` for the hazard's number and `{act}` for the command that was tried,
  /// which is given again with what it lacks.
  private var words: (message: String, remedy: Remedy) {
    switch self {
    case .state(let act, let state):
      (
        "当前状态是“\(state.displayName)”，不能办理“\(act.displayName)”", Self.remedy(of: act, in: state)
      )
    case .inTheFuture(let today): ("发生日期晚于今天（\(today)）", "{act} --on \(today)")
    case .beforePreviousAct(let date):
      ("发生日期早于该隐患上一步的日期（\(date)）", "{act} --on \(date)")
    case .lateFactWithoutReason(let start):
      ("发生日期早于本期起始日（\(start)），属补录，须写明原因", "{act} --late-reason 原因")
    case .descriptionMissing: ("没有写明存在的问题", "{act} --description 问题")
    default:
      wordsOfRule ?? wordsOfExtension ?? wordsOfChange ?? wordsOfWorks ?? wordsOfReturn
    }
  }

  private var wordsOfRule: (message: String, remedy: Remedy)? {
    switch self {
    case .acceptorOfRectifyingUnit(let unit):
      ("验收人属于整改单位（\(unit)），须由其他单位的人验收", "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见")
    case .acceptorIsRectifier(let name):
      ("验收人就是整改人（\(name)）", "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见")
    case .acceptorRecordedTheClaim:
      ("验收人就是录入报整改的人", "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见")
    case .acceptorRegisteredTheHazard:
      ("验收人就是登记该隐患的人", "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见")
    case .approverIsAcceptor:
      ("批准人就是验收人，销号须由另一人批准", "wenbao --as 其他经办人 hazard strike {N}")
    case .reviewerIsAcceptor:
      ("回头看的人就是验收人", "wenbao --as 其他经办人 hazard lookback {N} …")
    case .measureMissing: ("没有写明整改措施", "{act} --measure 措施")
    case .personMissing: ("没有写明整改责任人", "{act} --person 姓名")
    case .deadlineMissing: ("没有写明整改期限", "{act} --deadline 日期")
    case .deadlineBeforeOrder(let date):
      ("整改期限早于下达日期（\(date)）", "{act} --deadline 日期")
    case .planMissing: ("重大隐患须有治理方案", "{act} --plan 治理方案")
    case .interimControlMissing:
      ("重大隐患须有整改前的防范措施", "{act} --interim-control 防范措施")
    case .doneMissing: ("没有写明整改情况", "{act} --done 整改情况")
    case .doneAfterClaim(let date):
      ("完成日期晚于报整改日期（\(date)）", "{act} --done-on \(date)")
    case .evidenceMissing: ("没有佐证材料", "{act} --evidence 文件")
    case .beforePictureMissing:
      ("没有整改前照片，重大隐患和立行立改须有", "{act} --before 照片 --after 照片")
    case .afterPictureMissing:
      ("没有整改后照片，重大隐患和立行立改须有", "{act} --before 照片 --after 照片")
    case .sameBeforeAndAfter(let name):
      ("整改后照片 \(name) 就是整改前的那一张", "{act} --before 照片 --after 整改后另拍的照片")
    default: nil
    }
  }

  private var wordsOfReturn: (message: String, remedy: Remedy) {
    switch self {
    case .beforeClaim(let date):
      ("验收日期早于报整改日期（\(date)）", "{act} --on \(date)")
    case .opinionMissing: ("没有写明意见", "{act} --opinion 意见")
    case .reasonMissing: ("没有写明理由", "{act} --reason 理由")
    case .notAccepted:
      ("没有验收合格的复核记录", "wenbao --as 其他经办人 hazard accept {N} --opinion 复核意见")
    case .noPeriod: ("还没有开账的期次，无从对账", "wenbao reconcile open")
    case .noReturnLoaded(let unit, let period):
      ("本期（\(period)）没有收到 \(unit) 的回报", "wenbao reconcile load 回报文件.xml")
    case .returnNotCompared(let unit, let period):
      ("本期（\(period)）\(unit) 的回报还没有对账", "wenbao reconcile compare \(period) --unit \(unit)")
    case .notReportedRectified(let difference, let status, let period):
      (
        "本期（\(period)）的回报没有证明它已整改：回报为“\(status?.displayName ?? "无")”，"
          + "对账结果为“\(difference?.displayName ?? "未列入")”",
        Remedy(
          "wenbao reconcile load 回报文件.xml",
          note: "回报有误的，请单位更正后重报，收到后再对账")
      )
    case .returnBeforeClaim(let asOf, let claimedOn):
      (
        "回报截至 \(asOf)，早于报整改日期 \(claimedOn)",
        Remedy(
          "wenbao reconcile load 回报文件.xml", note: "要截至 \(claimedOn) 或以后的回报，收到后再对账")
      )
    case .lineNotSettled(let reference, let difference):
      (
        "对账结果为“\(difference.displayName)”，还没有确认",
        Remedy(
          "wenbao reconcile settle \(reference) --decision "
            + "\(difference == .nearMiss ? "sameItem" : "ledgerStands") --reason 理由")
      )
    default:
      (
        "这次销号的回头看已经办结",
        Remedy(Self.registration, instead: "回头看的结论不能改写；又发现问题的，重新登记")
      )
    }
  }
}
