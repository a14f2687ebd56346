import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport

/// Drives a registry through random acts, and keeps count on its own of what the ledger must show.
struct RandomLedger {
  struct Key: Hashable {
    var unit: String
    var grade: HazardGrade
  }

  let workshop: Workshop
  var generator: SeededGenerator
  /// What the period's roll-forward must say, counted here.
  var expected: [Key: RollForward] = [:]
  var refusals = 0

  static let sites = ["KS6-01", "KS6-02", "KS6-03", "KC2-01", "KC2-02"]
  static let picture = EvidenceFile(name: "p.png", mediaType: "image/png", bytes: [1, 2, 3])

  init(seed: UInt64) throws {
    workshop = try Workshop(at: "2026-01-02T09:00:00+08:00")
    generator = SeededGenerator(seed: seed)
    try workshop.importRegister()
  }

  mutating func count(_ hazard: HazardSummary, _ term: RollForward.TermPath, _ change: Int) {
    let key = Key(unit: hazard.unit, grade: hazard.grade)
    var row = expected[key] ?? RollForward(unit: hazard.unit, grade: hazard.grade)
    row[keyPath: term] += 1
    row.closing += change
    expected[key] = row
  }

  /// A new period: what was closing is opening.
  mutating func carryOver() {
    for key in expected.keys {
      var row = RollForward(unit: key.unit, grade: key.grade)
      row.opening = expected[key]?.closing ?? 0
      row.closing = row.opening
      expected[key] = row
    }
  }

  mutating func register() throws {
    let done = try workshop.bureau().register(
      HazardReport(
        site: Self.sites.randomElement(using: &generator) ?? "KS6-01", description: "示例问题",
        type: HazardType.allCases.randomElement(using: &generator) ?? .fire,
        grade: Int.random(in: 0...3, using: &generator) == 0 ? .major : .ordinary, source: .patrol),
      ActOptions())
    let hazard = try workshop.bureau().read { try $0.hazard(done.hazard) }
    count(hazard, \.new, 1)
  }

  /// A random act on a random hazard: legal or not. Counts what legal ones do, and checks that refused ones
  /// change nothing.
  mutating func act() throws {
    let hazards = try workshop.bureau().read { try $0.hazards() }
    guard let hazard = hazards.randomElement(using: &generator),
      let kind = Lifecycle.acts.dropFirst().randomElement(using: &generator)
    else { return }
    let officer = ["A01", "A02", "A03"].randomElement(using: &generator) ?? "A01"
    let head = try workshop.head()
    do {
      try perform(kind, hazard, as: workshop.bureau(officer))
    } catch is Refusals {
      refusals += 1
      guard try workshop.head() == head else { throw Fault.refusedActChangedSomething }
    }
  }

  enum Fault: Error { case refusedActChangedSomething }

  private mutating func perform(
    _ kind: EntryType, _ hazard: HazardSummary, as bureau: Bureau
  ) throws {
    let number = [hazard.number]
    switch kind {
    case .hazardOrdered:
      var terms = OrderTerms()
      (terms.measure, terms.person, terms.deadline) = ("整改", "示例责任人", bureau.today.adding(days: 20))
      if Bool.random(using: &generator) { (terms.plan, terms.interimControl) = ("方案", "停用") }
      _ = try bureau.order(number, terms, ActOptions())
    case .hazardClaimed:
      let roles: [EvidenceRole] = Bool.random(using: &generator) ? [.before, .after] : []
      _ = try bureau.claim(
        number,
        ClaimTerms(
          done: "已整改", doneOn: nil, rectifier: nil, evidence: roles.map { ($0, Self.picture) }),
        ActOptions())
    case .hazardSentBack: _ = try bureau.sendBack(number, reason: "未到位", ActOptions())
    case .hazardAccepted: _ = try bureau.accept(number, opinion: "属实", ActOptions())
    case .hazardStruckOff: try strikeOff(hazard, as: bureau)
    case .hazardLookedBack: _ = try bureau.lookBack(number, .kept, opinion: "良好", ActOptions())
    default:
      _ = try bureau.lookBack(number, .relapsed, opinion: "复发", ActOptions())
      count(hazard, \.reopened, 1)
    }
  }

  mutating func strikeOff(_ hazard: HazardSummary, as bureau: Bureau) throws {
    _ = try bureau.strikeOff([hazard.number], ActOptions())
    count(hazard, \.struckOff, -1)
  }
}
