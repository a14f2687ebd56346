import Heritage
import Testing

@Suite struct ComparisonTests {
  private let first = CheckedNumber(kind: .hazard, year: 2026, serial: 1).description
  private let second = CheckedNumber(kind: .hazard, year: 2026, serial: 2).description

  private func item(
    _ number: String, _ state: HazardState = .ordered, site: String = "S1", item: String? = "FIRE:A"
  ) -> LedgerItem {
    LedgerItem(number: number, site: site, item: item, grade: .ordinary, state: state)
  }

  private func row(
    _ position: Int, _ number: String?, _ status: ReportedStatus = .inProgress,
    site: String = "S1", item: String? = "FIRE:A", grade: HazardGrade? = nil
  ) -> ReportedItem {
    ReportedItem(
      position: position, number: number, site: site, item: item, grade: grade, status: status)
  }

  private func classes(_ ledger: [LedgerItem], _ rows: [ReportedItem]) -> [DifferenceClass] {
    Comparison.compare(ledger: ledger, rows: rows, declaredCount: nil, declaredRectified: nil)
      .map(\.difference)
  }

  @Test func sameNumberAndStatusMatch() {
    #expect(
      Comparison.compare(
        ledger: [item(first)], rows: [row(0, first.lowercased())], declaredCount: 1,
        declaredRectified: 0)
        == [
          Pairing(
            difference: .matched, hazard: first, row: 0, state: .ordered, status: .inProgress)
        ])
  }

  @Test func whiteSpaceAroundAPersonIsNoDifference() {
    var (line, reported) = (item(first), row(0, first))
    (line.person, reported.person) = ("示例甲 ", "示例甲")
    #expect(classes([line], [reported]) == [.matched])
  }

  @Test func theSecondRowOfANumberIsADuplicate() {
    #expect(classes([item(first)], [row(0, first), row(1, first)]) == [.matched, .duplicate])
  }

  @Test func aMistypedNumberIsANearMiss() {
    let mistyped = first.replacingOccurrence(of: "0001", with: "0011")
    let lines = Comparison.compare(
      ledger: [item(first)], rows: [row(0, mistyped)], declaredCount: nil, declaredRectified: nil)
    #expect(
      lines == [
        Pairing(
          difference: .nearMiss, hazard: first, row: 0, state: .ordered, status: .inProgress,
          details: [FieldDifference(field: .number, ledger: first, reported: mistyped)])
      ])
  }

  @Test func aValidNumberOfAnotherLedgerIsUnlistedNotRepaired() {
    #expect(classes([item(first)], [row(0, second)]) == [.unlisted, .omitted])
  }

  @Test func aRowWithoutNumberIsPairedBySiteAndItemWhereThatIsUnique() {
    #expect(classes([item(first)], [row(0, nil)]) == [.nearMiss])
    #expect(
      classes([item(first), item(second)], [row(0, nil)]) == [.unlisted, .omitted, .omitted])
    #expect(classes([item(first)], [row(0, first), row(1, nil)]) == [.matched, .duplicate])
  }

  @Test func fieldsDifferOnlyWhereTheRowSaysSomething() {
    #expect(classes([item(first)], [row(0, first, item: nil)]) == [.matched])
    #expect(classes([item(first)], [row(0, first, grade: .major)]) == [.fieldDiffers])
  }

  @Test func statusComesBeforeFieldsAndBothAreListed() {
    let lines = Comparison.compare(
      ledger: [item(first)], rows: [row(0, first, .rectified, grade: .major)], declaredCount: nil,
      declaredRectified: nil)
    #expect(lines.map(\.difference) == [.statusDiffers])
    #expect(lines.first?.details.map(\.field) == [.status, .grade])
  }

  @Test func whatIsStruckOffNeedNotBeReported() {
    #expect(classes([item(first, .struckOff)], []) == [])
    #expect(classes([item(first, .struckOff)], [row(0, first, .rectified)]) == [.matched])
    #expect(classes([item(first, .struckOff)], [row(0, first)]) == [.statusDiffers])
  }

  @Test func falseTotalsAreALineOfTheirOwn() {
    let lines = Comparison.compare(
      ledger: [item(first)], rows: [row(0, first)], declaredCount: 2, declaredRectified: 1)
    #expect(
      lines.last
        == Pairing(
          difference: .totals,
          details: [
            FieldDifference(field: .count, ledger: "1", reported: "2"),
            FieldDifference(field: .rectifiedCount, ledger: "0", reported: "1"),
          ]))
  }

  /// The documented table, whole.
  @Test(arguments: HazardState.allCases, ReportedStatus.allCases)
  func statusAgreesAsTheTableSays(state: HazardState, status: ReportedStatus) {
    let agreeing: [HazardState: Set<ReportedStatus>] = [
      .registered: [.notStarted], .reopened: [.notStarted], .ordered: [.notStarted, .inProgress],
      .claimed: [.rectified], .accepted: [.rectified], .struckOff: [.rectified], .voided: [],
    ]
    #expect(StatusAgreement.agrees(state, status) == (agreeing[state]?.contains(status) ?? false))
  }
}

extension String {
  func replacingOccurrence(of part: String, with other: String) -> String {
    replacing(part, with: other, maxReplacements: 1)
  }
}
