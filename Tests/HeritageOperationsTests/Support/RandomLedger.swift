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
  var legalActs = 0
  /// Those in office.
  var officers = ["A01", "A02", "A03"]
  /// Units that hazards go to; one that went over to another is taken off.
  var units = ["KS-ZP", "KS-BC", "KS-JX", "KS-QD", "KS-ZZ", "KS-LJ"]

  static let sites = ["KS6-01", "KS6-02", "KS6-03", "KC2-01", "KC2-02"]
  static let picture = EvidenceFile(name: "p.png", mediaType: "image/png", bytes: [1, 2, 3])

  init(seed: UInt64) throws {
    workshop = try Workshop(at: "2026-01-02T09:00:00+08:00")
    generator = SeededGenerator(seed: seed)
    try workshop.importRegister()
  }

  mutating func count(_ hazard: HazardSummary, _ term: RollForward.TermPath, _ change: Int) {
    count(Key(unit: hazard.unit, grade: hazard.grade), term, change)
  }

  mutating func count(_ key: Key, _ term: RollForward.TermPath, _ change: Int) {
    var row = expected[key] ?? RollForward(unit: key.unit, grade: key.grade)
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

  /// A random act on a random hazard: two of three times one that its state allows, else any. Counts what legal
  /// ones do, and checks that refused ones name their reasons and change nothing.
  mutating func act() throws {
    let hazards = try workshop.bureau().read { try $0.hazards() }
    let open = hazards.filter { $0.state.isOpen || $0.lookBackDue != nil }
    let choice = Int.random(in: 0...9, using: &generator) > 0 ? open : hazards
    guard let hazard = choice.randomElement(using: &generator) else { return }
    let fitting = Lifecycle.acts.dropFirst().filter {
      Lifecycle.state(after: $0, from: hazard.state) != nil
    }
    let isFitting = Int.random(in: 0...2, using: &generator) > 0
    guard
      let kind = (isFitting ? fitting : Array(Lifecycle.acts.dropFirst()))
        .randomElement(using: &generator)
    else { return }
    try tried(kind, hazard, among: open)
  }

  private mutating func tried(
    _ kind: EntryType, _ hazard: HazardSummary, among open: [HazardSummary]
  ) throws {
    let officer = officers.randomElement(using: &generator) ?? "A01"
    let head = try workshop.head()
    do {
      try perform(kind, hazard, among: open, as: workshop.bureau(officer))
      legalActs += 1
    } catch let refused as Refusals {
      refusals += 1
      guard refused.refusals.allSatisfy({ !$0.conditions.isEmpty }) else { throw Fault.noReason }
      guard try workshop.head() == head else { throw Fault.refusedActChangedSomething }
    }
  }

  enum Fault: Error { case refusedActChangedSomething, noReason }

  mutating func strikeOff(_ hazard: HazardSummary, as bureau: Bureau) throws {
    _ = try bureau.strikeOff([hazard.number], ActOptions())
    count(hazard, \.struckOff, -1)
  }
}
