import Heritage
import HeritageOperations
import HeritageStore
import Testing

/// Generated histories of several periods: the statements say what was counted beside them, the identity
/// holds, refused acts change nothing, and replaying the journal gives every table of state again.
@Suite struct RandomHistoryTests {
  @Test(arguments: [1, 2] as [UInt64])
  func everyGeneratedHistoryKeepsTheIdentityAndReplays(seed: UInt64) throws {
    var ledger = try RandomLedger(seed: seed)
    var month = 1
    while month <= 3 {
      let period = try ledger.workshop.bureau().openPeriod(
        name: nil, from: CivilDate(year: 2026, month: month, day: 1),
        to: CivilDate(year: 2026, month: month + 1, day: 1)?.adding(days: -1))
      for day in stride(from: 3, through: 27, by: 3) {
        let isSet = setClock(&ledger, month, day)
        try #require(isSet)
        try ledger.register()
        for _ in 0..<6 { try ledger.act() }
      }
      month += 1
      let isNextMonth = setClock(&ledger, month, 2)
      try #require(isNextMonth)
      let rollForward = try ledger.closePeriod(period)
      #expect(rollForward.filter { !$0.isBalanced } == [], "seed \(seed)")
      let counted = ledger.expected.values.filter { row in
        RollForward.terms.contains { row[keyPath: $0.path] != 0 }
      }
      let written = rollForward.filter { row in
        RollForward.terms.contains { row[keyPath: $0.path] != 0 }
      }
      #expect(Set(written) == Set(counted), "seed \(seed), \(period.name)")
      ledger.carryOver()
    }
    #expect(ledger.refusals > 20, "seed \(seed): illegal acts were tried")
    let report = try ledger.workshop.bureau().verify()
    #expect(report.findings == [], "seed \(seed)")
  }

  private func setClock(_ ledger: inout RandomLedger, _ month: Int, _ day: Int) -> Bool {
    guard let date = CivilDate(year: 2026, month: month, day: day),
      let now = Instant("\(date)T09:00:00+08:00")
    else { return false }
    ledger.workshop.now = now
    return true
  }
}
