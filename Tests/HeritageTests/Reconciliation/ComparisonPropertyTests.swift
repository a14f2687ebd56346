import Heritage
import HeritageTestSupport
import Testing

/// Over generated ledgers and returns: the classes are exhaustive (every row and every open hazard is on a
/// line) and exclusive (on one line, but for duplicates), whatever the input.
@Suite struct ComparisonPropertyTests {
  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func everyRowAndEveryOpenHazardIsInExactlyOneClass(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ledger = Self.ledger(&generator)
    let rows = Self.rows(of: ledger, &generator)
    let lines = Comparison.compare(
      ledger: ledger, rows: rows, declaredCount: Bool.random(using: &generator) ? rows.count : 99,
      declaredRectified: nil)

    #expect(lines.compactMap(\.row).sorted() == rows.map(\.position), "seed \(seed)")
    let once = lines.filter { $0.difference != .duplicate }.compactMap(\.hazard)
    #expect(Set(once).count == once.count, "seed \(seed)")
    let open = Set(ledger.filter(\.state.isOpen).map(\.number))
    #expect(open.isSubset(of: once), "seed \(seed)")
    for line in lines { #expect(Self.isSound(line), "seed \(seed) \(line)") }
    let again = Comparison.compare(
      ledger: ledger.shuffled(using: &generator), rows: rows,
      declaredCount: lines.last?.difference == .totals ? 99 : rows.count, declaredRectified: nil)
    #expect(again == lines, "seed \(seed): the order of the ledger must not matter")
  }

  /// What a class says of its own line.
  private static func isSound(_ line: Pairing) -> Bool {
    switch line.difference {
    case .matched: line.details.isEmpty && line.hazard != nil && line.row != nil
    case .fieldDiffers:
      !line.details.isEmpty && !line.details.contains { $0.field == .status }
    case .statusDiffers: line.details.contains { $0.field == .status }
    case .nearMiss, .duplicate: line.hazard != nil && line.row != nil
    case .omitted: line.row == nil && line.state?.isOpen == true
    case .unlisted: line.hazard == nil && line.row != nil
    case .totals: line.hazard == nil && line.row == nil && !line.details.isEmpty
    }
  }

  private static func ledger(_ generator: inout SeededGenerator) -> [LedgerItem] {
    (1...Int.random(in: 1...12, using: &generator)).map { serial in
      LedgerItem(
        number: CheckedNumber(kind: .hazard, year: 2026, serial: serial).description,
        site: "S\(Int.random(in: 1...3, using: &generator))",
        item: Bool.random(using: &generator)
          ? "FIRE:\(Int.random(in: 1...3, using: &generator))" : nil,
        grade: HazardGrade.allCases.randomElement(using: &generator) ?? .ordinary,
        state: HazardState.allCases.filter { $0 != .voided }.randomElement(using: &generator)
          ?? .ordered)
    }
  }

  private static func rows(
    of ledger: [LedgerItem], _ generator: inout SeededGenerator
  ) -> [ReportedItem] {
    (0..<Int.random(in: 0...14, using: &generator)).map { position in
      let item = ledger.randomElement(using: &generator)
      var number = item?.number
      switch Int.random(in: 0...5, using: &generator) {
      case 0: number = nil
      case 1: number = number?.replacing("00", with: "01", maxReplacements: 1)
      case 2: number = "YH-2027-0001-Z"
      default: break
      }
      return ReportedItem(
        position: position, number: number, site: item?.site ?? "S9", item: item?.item,
        grade: Bool.random(using: &generator) ? item?.grade : .major,
        status: ReportedStatus.allCases.randomElement(using: &generator) ?? .inProgress)
    }
  }
}
