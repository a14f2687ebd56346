/// The comparison (对账) of one unit's return with its ledger: a pure function of the two.
///
/// Pairing is one to one, in three passes: by exact number; by a number that its check character
/// proves mistyped and that one correction turns into a number of this ledger; by site and checklist
/// item, where that is unique on both sides. Every pair and leftover is then in exactly one
/// ``DifferenceClass``. Rows come first in the order of the return, then what the return omits in
/// the order of numbers, then the totals.
public struct Comparison {
  private let ledger: [String: LedgerItem]
  private let rows: [ReportedItem]
  private var pairs: [Int: (hazard: String, exact: Bool)] = [:]
  private var duplicates: [Int: String] = [:]
  private var taken: Set<String> = []

  /// Compares. `ledger` holds the unit's hazards as of the return's day, those already struck off
  /// included: they may be reported, but need not be.
  public static func compare(
    ledger: [LedgerItem], rows: [ReportedItem], declaredCount: Int?, declaredRectified: Int?
  ) -> [Pairing] {
    var comparison = Comparison(ledger: ledger, rows: rows)
    comparison.pairByNumber()
    comparison.pairByRepairedNumber()
    comparison.pairBySiteAndItem()
    return comparison.rowPairings + comparison.omissions
      + comparison.totals(count: declaredCount, rectified: declaredRectified)
  }

  private init(ledger: [LedgerItem], rows: [ReportedItem]) {
    self.ledger = Dictionary(
      ledger.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    self.rows = rows
  }

  private mutating func take(_ row: ReportedItem, _ hazard: String, exact: Bool) {
    if taken.insert(hazard).inserted {
      pairs[row.position] = (hazard, exact)
    } else {
      duplicates[row.position] = hazard
    }
  }

  private mutating func pairByNumber() {
    for row in rows {
      guard let number = row.number?.uppercased(), ledger[number] != nil else { continue }
      take(row, number, exact: true)
    }
  }

  private mutating func pairByRepairedNumber() {
    for row in rows where pairs[row.position] == nil && duplicates[row.position] == nil {
      guard let typed = row.number?.uppercased(), CheckedNumber(typed) == nil else { continue }
      let candidates = NumberRepair.corrections(of: typed) { ledger[$0] != nil }
      guard candidates.count == 1, let number = candidates.first else { continue }
      take(row, number, exact: false)
    }
  }

  private struct Place: Hashable {
    let site: String
    let item: String
  }

  private mutating func pairBySiteAndItem() {
    var hazards: [Place: [String]] = [:]
    for item in ledger.values where item.state.isOpen {
      guard let name = item.item else { continue }
      hazards[Place(site: item.site, item: name), default: []].append(item.number)
    }
    let left = rows.filter {
      $0.number == nil && pairs[$0.position] == nil && duplicates[$0.position] == nil
    }
    for row in left {
      guard let item = row.item,
        let found = hazards[Place(site: row.site, item: item)], found.count == 1
      else { continue }
      take(row, found[0], exact: false)
    }
  }

  private var rowPairings: [Pairing] {
    rows.map { row in
      if let hazard = duplicates[row.position], let item = ledger[hazard] {
        return pairing(.duplicate, item, row)
      }
      if let pair = pairs[row.position], let item = ledger[pair.hazard] {
        return classify(item, row, exact: pair.exact)
      }
      return Pairing(difference: .unlisted, row: row.position, status: row.status)
    }
  }

  private func classify(_ item: LedgerItem, _ row: ReportedItem, exact: Bool) -> Pairing {
    let details = Self.details(item, row)
    if !exact { return pairing(.nearMiss, item, row) }
    if details.contains(where: { $0.field == .status }) {
      return pairing(.statusDiffers, item, row)
    }
    return pairing(details.isEmpty ? .matched : .fieldDiffers, item, row)
  }

  private func pairing(
    _ difference: DifferenceClass, _ item: LedgerItem, _ row: ReportedItem
  ) -> Pairing {
    Pairing(
      difference: difference, hazard: item.number, row: row.position, state: item.state,
      status: row.status, details: Self.details(item, row))
  }

  /// What differs between a hazard and a row, as far as the row says anything.
  private static func details(_ item: LedgerItem, _ row: ReportedItem) -> [FieldDifference] {
    var found: [FieldDifference] = []
    func compare(_ field: FieldDifference.Field, _ ledger: String?, _ reported: String?) {
      guard let reported, reported != ledger ?? "" else { return }
      found.append(FieldDifference(field: field, ledger: ledger ?? "", reported: reported))
    }
    compare(.number, item.number, row.number?.uppercased())
    if !StatusAgreement.agrees(item.state, row.status) {
      compare(.status, item.state.rawValue, row.status.rawValue)
    }
    compare(.site, item.site, row.site)
    compare(.item, item.item, row.item)
    compare(.grade, item.grade.rawValue, row.grade?.rawValue)
    compare(.deadline, item.deadline?.description, row.deadline?.description)
    // White space around a name is nobody's difference.
    compare(.person, item.person?.trimmed, row.person?.trimmed)
    return found
  }

  private var omissions: [Pairing] {
    ledger.values.filter { $0.state.isOpen && !taken.contains($0.number) }
      .sorted { $0.number < $1.number }
      .map { Pairing(difference: .omitted, hazard: $0.number, state: $0.state) }
  }

  private func totals(count: Int?, rectified: Int?) -> [Pairing] {
    let counted = rows.count
    let countedRectified = rows.count { $0.status == .rectified }
    var details: [FieldDifference] = []
    if let count, count != counted {
      details.append(
        FieldDifference(field: .count, ledger: String(counted), reported: String(count)))
    }
    if let rectified, rectified != countedRectified {
      details.append(
        FieldDifference(
          field: .rectifiedCount, ledger: String(countedRectified), reported: String(rectified)))
    }
    return details.isEmpty ? [] : [Pairing(difference: .totals, details: details)]
  }
}
