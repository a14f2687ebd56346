import Heritage
import HeritageOperations
import HeritageStore

extension RandomLedger {
  /// Tries one act, with random terms that are often enough right.
  mutating func perform(
    _ kind: EntryType, _ hazard: HazardSummary, among open: [HazardSummary], as bureau: Bureau
  ) throws {
    let number = [hazard.number]
    switch kind {
    case .hazardOrdered, .hazardReordered:
      _ = try bureau.order(
        number, terms(bureau.today), anew: kind == .hazardReordered, ActOptions())
    case .hazardClaimed:
      _ = try bureau.claim(
        number,
        ClaimTerms(done: "已整改", doneOn: nil, rectifier: nil, evidence: pictures()), ActOptions())
    case .hazardFixedOnSpot:
      _ = try bureau.fixOnTheSpot(
        number, done: "当场改好", rectifier: "示例住户", evidence: pictures(), ActOptions())
    case .hazardSentBack: _ = try bureau.sendBack(number, reason: "未到位", ActOptions())
    case .hazardAccepted: _ = try bureau.accept(number, opinion: "属实", ActOptions())
    case .hazardStruckOff: try strikeOff(hazard, as: bureau)
    case .hazardLookedBack: _ = try bureau.lookBack(number, .kept, opinion: "良好", ActOptions())
    case .hazardReopened:
      let isFalse = Bool.random(using: &generator)
      _ = try bureau.lookBack(
        number, isFalse ? .falseStrikeOff : .relapsed, opinion: "复发", ActOptions())
      count(hazard, \.reopened, 1)
    case .hazardTransferred, .hazardRegraded, .hazardMerged, .hazardVoided:
      try move(kind, hazard, among: open, as: bureau)
    default: try changeTerms(kind, hazard, among: open, as: bureau)
    }
  }

  private mutating func terms(_ today: CivilDate) -> OrderTerms {
    var terms = OrderTerms()
    let days = Int.random(in: 5...50, using: &generator)
    (terms.measure, terms.person, terms.deadline) = ("整改", "示例责任人", today.adding(days: days))
    if Int.random(in: 0...3, using: &generator) > 0 {
      (terms.plan, terms.interimControl) = ("方案", "停用")
    }
    return terms
  }

  private mutating func pictures() -> [(role: EvidenceRole, file: EvidenceFile)] {
    let roles: [EvidenceRole] =
      Int.random(in: 0...4, using: &generator) > 0 ? [.before, .after] : []
    return roles.map { ($0, Self.picture) }
  }

  /// What moves a hazard between ledgers, or off them.
  private mutating func move(
    _ kind: EntryType, _ hazard: HazardSummary, among open: [HazardSummary], as bureau: Bureau
  ) throws {
    let number = [hazard.number]
    let here = Key(unit: hazard.unit, grade: hazard.grade)
    switch kind {
    case .hazardTransferred:
      let unit = units.randomElement(using: &generator) ?? hazard.unit
      _ = try bureau.change(
        number, .transfer(to: unit, document: "示例〔2026〕1号", reason: "属地调整", person: nil),
        ActOptions())
      count(here, \.transferredOut, -1)
      count(Key(unit: unit, grade: hazard.grade), \.transferredIn, 1)
    case .hazardRegraded:
      let grade: HazardGrade = Bool.random(using: &generator) ? .major : .ordinary
      _ = try bureau.change(
        number, .regrade(to: grade, reason: "复核", plan: "方案", interimControl: "停用"),
        ActOptions())
      count(here, \.regradedOut, -1)
      count(Key(unit: hazard.unit, grade: grade), \.regradedIn, 1)
    case .hazardMerged:
      let other = open.filter { $0.site == hazard.site }.randomElement(using: &generator) ?? hazard
      _ = try bureau.change(number, .merge(into: other.number, reason: "同一处"), ActOptions())
      count(here, \.mergedAway, -1)
    default:
      _ = try bureau.change(number, .void(reason: "误登"), ActOptions())
      count(here, \.voided, -1)
    }
  }

  /// What changes the terms of a hazard, or is noted with it.
  private mutating func changeTerms(
    _ kind: EntryType, _ hazard: HazardSummary, among open: [HazardSummary], as bureau: Bureau
  ) throws {
    let days = Int.random(in: -5...40, using: &generator)
    let later = (hazard.deadline ?? bureau.today).adding(days: days)
    let isYes = Bool.random(using: &generator)
    let change: HazardChange =
      switch kind {
      case .hazardReassigned:
        .reassign(
          person: isYes ? "示例新责任人" : nil, officer: officers.randomElement(using: &generator),
          reason: "分工调整")
      case .hazardCorrected:
        .correct(.description, value: "示例问题 \(days)", reason: "写错")
      case .hazardExtensionRequested:
        .requestExtension(until: later, reason: "雨季", appliedOn: nil)
      case .hazardExtensionDecided: .decideExtension(isYes ? .granted : .refused, opinion: "意见")
      case .hazardFundsRecorded:
        isYes
          ? .fundsLacking(
            interimControl: "支顶", reviewOn: bureau.today.adding(days: days), note: nil)
          : .fundsSecured(note: "专项")
      case .hazardListed: .list(document: "示例督办〔2026〕1号", authority: "示例市局")
      case .hazardDelisted: .delist(document: "示例摘牌〔2026〕1号", opinion: "完成")
      case .hazardReferred: .refer(to: "示例大队", document: "示例移送〔2026〕1号", reason: "擅自")
      default: .link(with: (open.randomElement(using: &generator) ?? hazard).number, reason: "同一件事")
      }
    _ = try bureau.change([hazard.number], change, ActOptions())
  }
}
