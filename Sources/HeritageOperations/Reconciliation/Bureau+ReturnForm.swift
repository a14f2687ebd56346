import Foundation
package import Heritage
import HeritageExchange
import HeritageStore

/// A form (回报表) that was written.
package struct ReturnFormDone: Hashable, Sendable {
  package var unit: String
  package var unitName: String
  package var period: String
  package var asOf: CivilDate
  package var rowCount: Int
  package var file: String
}

extension Bureau {
  /// The period whose returns are being gathered: the last one cut off and not sealed, or else the running one.
  package func periodForForms() throws -> String {
    try read { session in
      let periods = try session.periods()
      guard
        let period = periods.last(where: { $0.state == .cutOff })
          ?? periods.last(where: { $0.state == .running })
      else { throw OperationError.noPeriodForForms }
      return period.name
    }
  }

  /// The units whose returns a period awaits, or who have hazards on their ledgers.
  package func unitsForForms(_ reference: String) throws -> [String] {
    try read { session in
      let period = try session.period(reference)
      let awaited = try session.expectedReturns(period: period.number).map(\.unit)
      guard awaited.isEmpty else { return awaited }
      return try session.rollForward(period: period.number).filter { $0.closing > 0 }.map(\.unit)
        .reduce(into: []) { units, unit in if !units.contains(unit) { units.append(unit) } }
    }
  }

  /// Writes the form of a unit's return: its ledger as of the period's last day, or today.
  ///
  /// - Parameter file: where it goes, by unit.
  package func writeForm(
    unit code: String, period reference: String, to file: (String) -> String, overwriting: Bool
  ) throws -> ReturnFormDone {
    let form = try read { try self.form(of: code, reference, $0) }
    let path = file(form.unit)
    let folder = NSTemporaryDirectory() + "wenbao-form-" + UUID().uuidString
    try OutputFolder.make(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let writer = try ReturnFormWriter()
    do throws(SheetWriteError) {
      try writer.write(form, to: "\(folder)/form.xlsx")
    } catch {
      throw OperationError.sheetNotWritten(path: path)
    }
    try OutputFolder.write(
      ImportInput(file: "\(folder)/form.xlsx").contents(), to: path, overwriting: overwriting)
    return ReturnFormDone(
      unit: form.unit, unitName: form.unitName, period: form.period, asOf: form.asOf,
      rowCount: form.rows.count, file: path)
  }

  private func form(
    of code: String, _ reference: String, _ session: ReadSession
  ) throws -> ReturnForm {
    let unit = try session.unit(code)
    let period = try session.period(reference)
    let registry = try session.registry()
    let asOf = min(today, period.endsOn)
    var filter = HazardFilter()
    filter.unit = unit.code
    filter.asOf = asOf
    let described = Dictionary(
      uniqueKeysWithValues: try session.hazards(filter).map { ($0.number, $0) })
    let rows = try session.ledger(unit: unit.code, asOf: asOf, head: registry.headSeq)
      .filter(\.state.isOpen).map { item in
        ReturnForm.Row(
          item: item, siteName: described[item.number]?.siteName ?? "",
          description: described[item.number]?.description ?? "")
      }
    let sites = try session.sites(SiteFilter(township: unit.code, asOf: asOf))
    let isSample = sites.contains { $0.provenance == .sample }
    return ReturnForm(
      unit: unit.code, unitName: unit.name, period: period.name, asOf: asOf,
      bureau: registry.bureau,
      marks: [registry.purpose == .trial ? "试用" : nil, isSample ? "示例数据" : nil]
        .compactMap { $0 },
      rows: rows, sites: sites.map { ($0.code, $0.name) }, madeAt: actor.now)
  }
}
