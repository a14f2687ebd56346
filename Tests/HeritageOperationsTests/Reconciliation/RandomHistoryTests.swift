import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import Testing

/// Generated histories of several periods: the statements say what was counted beside them, the identity
/// holds, refused acts change nothing, and replaying the journal gives every table of state again.
///
/// `WENBAO_LONG_HISTORY=1` makes it one of 24 months with at least 10 000 legal acts; without it, two of four months.
@Suite struct RandomHistoryTests {
  struct Size: Sendable, CustomTestStringConvertible {
    var seed: UInt64
    var months: Int
    var actsPerDay: Int
    var testDescription: String { "seed \(seed), \(months) months, \(actsPerDay) acts a day" }
  }

  static let isLong = ProcessInfo.processInfo.environment["WENBAO_LONG_HISTORY"] != nil
  static let sizes: [Size] =
    isLong
    ? [Size(seed: 24, months: 24, actsPerDay: 92)]
    : [Size(seed: 1, months: 4, actsPerDay: 12), Size(seed: 2, months: 4, actsPerDay: 12)]

  @Test(arguments: sizes)
  func everyGeneratedHistoryKeepsTheIdentityAndReplays(size: Size) throws {
    var ledger = try RandomLedger(seed: size.seed)
    for month in 0..<size.months {
      try live(through: month, size, &ledger)
    }
    print("seed \(size.seed): \(ledger.legalActs) legal acts, \(ledger.refusals) refused")
    #expect(ledger.refusals > 20, "illegal acts were tried")
    #expect(!Self.isLong || ledger.legalActs >= 10_000)
    let report = try ledger.workshop.bureau().verify()
    #expect(report.findings == [])
    #expect(try BrokenRules.all(in: ledger.workshop) == [])
    try ledger.workshop.bureau().read { session throws -> Void in
      #expect(try HazardTermsTests.disagreements(in: session) == [])
    }
  }

  /// One period, from its opening to its statement.
  private func live(through month: Int, _ size: Size, _ ledger: inout RandomLedger) throws {
    let first = try #require(CivilDate(year: 2026 + month / 12, month: month % 12 + 1, day: 1))
    let next = try #require(first.adding(months: 1))
    let period = try ledger.workshop.bureau().openPeriod(
      name: nil, from: first, to: next.adding(days: -1))
    for day in stride(from: 2, through: 26, by: 3) {
      try setClock(&ledger, first.adding(days: day))
      for _ in 0..<(1 + size.actsPerDay / 20) { try ledger.register() }
      for _ in 0..<size.actsPerDay { try ledger.act() }
      try ledger.grantException()
    }
    if month == 2 { try ledger.replaceAnOfficer(with: "A04") }
    if month % 8 == 1 { try ledger.mergeAUnit() }
    try setClock(&ledger, next.adding(days: 1))
    let rollForward = try ledger.closePeriod(period)
    #expect(rollForward.filter { !$0.isBalanced } == [])
    #expect(moved(rollForward) == moved(ledger.expected.values), "\(period.name)")
    ledger.carryOver()
  }

  /// The rows that are not all zero.
  private func moved(_ rows: some Sequence<RollForward>) -> Set<RollForward> {
    Set(rows.filter { row in RollForward.terms.contains { row[keyPath: $0.path] != 0 } })
  }

  private func setClock(_ ledger: inout RandomLedger, _ day: CivilDate?) throws {
    let day = try #require(day)
    ledger.workshop.now = try #require(Instant("\(day)T09:00:00+08:00"))
  }
}
