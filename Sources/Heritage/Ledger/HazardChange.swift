/// An act beside the straight path of a hazard: what changes its terms, moves it between ledgers, or takes it off
/// the ledger without a strike-off.
public enum HazardChange: Hashable, Sendable {
  /// 误登作废
  case void(reason: String)
  /// 并案 into another hazard of the same site.
  case merge(into: String, reason: String)
  /// 关联: one matter, several sites.
  case link(with: String, reason: String)
  /// 移交 to the ledger of another unit, with its document; and the person responsible there.
  case transfer(to: String, document: String, reason: String, person: String?)
  /// 更换责任人 of the order, or the officer in charge.
  case reassign(person: String?, officer: String?, reason: String)
  /// 调级. Treatment plan and interim control: R2, where an ordered hazard becomes major.
  case regrade(to: HazardGrade, reason: String, plan: String?, interimControl: String?)
  /// 更正 of a wrong word.
  case correct(CorrectedField, value: String, reason: String)
  /// 申请延期. `appliedOn`: the day of the dated application, where that is attached.
  case requestExtension(until: CivilDate?, reason: String, appliedOn: CivilDate?)
  /// 延期审批
  case decideExtension(ExtensionDecision, opinion: String)
  /// 资金未落实: what is done meanwhile, and when it is looked at again.
  case fundsLacking(interimControl: String, reviewOn: CivilDate?, note: String?)
  case fundsSecured(note: String)
  /// 挂牌督办
  case list(document: String, authority: String)
  /// 摘牌
  case delist(document: String, opinion: String)
  /// 移送执法
  case refer(to: String, document: String, reason: String)

  /// The type of the journal entry.
  public var act: EntryType {
    switch self {
    case .void: .hazardVoided
    case .merge: .hazardMerged
    case .link: .hazardLinked
    case .transfer: .hazardTransferred
    case .reassign: .hazardReassigned
    case .regrade: .hazardRegraded
    case .correct: .hazardCorrected
    case .requestExtension: .hazardExtensionRequested
    case .decideExtension: .hazardExtensionDecided
    case .fundsLacking, .fundsSecured: .hazardFundsRecorded
    case .list: .hazardListed
    case .delist: .hazardDelisted
    case .refer: .hazardReferred
    }
  }
}
