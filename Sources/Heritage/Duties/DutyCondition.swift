/// What an act on a duty asks for and does not find.
public enum DutyCondition: Hashable, Sendable {
  case wrongState(DutyState)
  /// The publication has no day, so the clock has not started.
  case notStarted(StatedState)
  case beforeTheStart(CivilDate)
  /// The record itself is the proof; nobody asserts it.
  case provedByRecord(DutyProof)
  /// The record shows that it is done.
  case doneByRecord
  /// It isn't done, but the rules of the database take what is on record for it: what is lacking has to be written
  /// into the record first.
  case countedByDatabase(DutyProof, SiteFinding)
  case notLater(CivilDate)
  /// There is no term that could be extended.
  case noTerm
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)
  case noteMissing, evidenceMissing, untilMissing, waiverMissing, reasonMissing, documentMissing

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .wrongState, .doneByRecord, .countedByDatabase: "E-DUTY-STATE"
    case .notStarted, .beforeTheStart: "E-DUTY-CLOCK"
    case .provedByRecord: "E-DUTY-PROOF"
    case .notLater, .noTerm: "E-DUTY-TERM"
    case .inTheFuture, .beforeTheLastAct: "E-DUTY-DATE"
    case .evidenceMissing: "E-DUTY-EVIDENCE"
    case .noteMissing, .untilMissing, .waiverMissing, .reasonMissing, .documentMissing:
      "E-DUTY-TERMS"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .wrongState(let state): "这项现为“\(state.displayName)”，不能办这一步"
    case .notStarted(let state):
      "期限还没有起算：公布日期\(state == .awaitingDocument ? "待公布" : state.displayName)"
    case .beforeTheStart(let day): "日期早于起算日（\(day)）"
    case .provedByRecord(let proof): "这项以登记为准（\(proof.displayName)），不能只写已办"
    case .doneByRecord: "按登记这项已经办完"
    case .countedByDatabase(let proof, let finding):
      "这项还没有办完（\(finding.detail)），但数据库的规则按登记的内容把它当作已办，不能延期或免办；"
        + Self.wayOut(proof)
    case .notLater(let due): "延到的日期须晚于现在的期限（\(due)）"
    case .noTerm: "这项没有期限，无须延期"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于上一步（\(day)）"
    case .noteMissing: "没有写办理情况"
    case .evidenceMissing: "没有佐证材料"
    case .untilMissing: "没有写延到哪一天"
    case .waiverMissing: "没有写是“无”还是“不适用”"
    case .reasonMissing: "没有写理由"
    case .documentMissing: "没有写文号"
    }
  }

  /// What has to be on record before the database agrees that it is not done.
  private static func wayOut(_ proof: DutyProof) -> String {
    switch proof {
    case .controlZone:
      "先在登记文件里写明省级批准：有文号的写文号，没有的写 state=\"none\"、\"unknown\" 或 \"awaitingDocument\""
    case .marker: "先把现在立着的标志登记下来；已撤除的，在登记文件里写明 <marker state=\"none\"/>"
    case .custodian: "还没有人的，先在登记文件里去掉这一条责任人的 unit"
    case .protectionArea, .archive, .act: "没有别的办法，只能把缺的补齐"
    }
  }

  /// What meets it.
  public func remedy(duty: String, site: String, batch: String, verb: String) -> Remedy {
    let again = "wenbao duty \(verb) \(duty) \(site)"
    return switch self {
    case .wrongState(.pending):
      Remedy("wenbao duty show \(duty) \(site)", instead: "没有办理或免除过，不用撤回")
    case .wrongState:
      Remedy(
        "wenbao duty withdraw \(duty) \(site) --reason 理由", note: "已经办过；要改的，先撤回再办")
    case .doneByRecord:
      Remedy("wenbao duty show \(duty) \(site)", instead: "不用再办；登记有误的，更正登记")
    case .countedByDatabase(let proof, _): proof.remedy(site: site, duty: duty)
    case .notStarted: "wenbao batch publish \(batch) --announcement 文号 --on 日期 --publisher 公布机关"
    case .beforeTheStart(let day), .inTheFuture(let day), .beforeTheLastAct(let day):
      .again(again, "--on \(day)")
    case .provedByRecord(let proof): proof.insteadOfWord(site: site, duty: duty)
    case .notLater, .untilMissing: .again(again, "--until 日期")
    case .noTerm: Remedy("wenbao duty show \(duty) \(site)", instead: "不用延期")
    case .noteMissing: .again(again, "--note 办理情况")
    case .evidenceMissing: .again(again, "--evidence 文件")
    case .waiverMissing: .again(again, "--as-value none")
    case .reasonMissing: .again(again, "--reason 理由")
    case .documentMissing: .again(again, "--document 文号")
    }
  }
}
