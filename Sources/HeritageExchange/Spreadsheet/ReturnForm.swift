package import Heritage

/// The form of a return (回报表) as a unit gets it: its ledger, with room for what it has to say.
package struct ReturnForm: Sendable {
  /// One hazard on the unit's ledger.
  package struct Row: Hashable, Sendable {
    package var item: LedgerItem
    package var siteName: String
    package var description: String

    package init(item: LedgerItem, siteName: String, description: String) {
      self.item = item
      self.siteName = siteName
      self.description = description
    }
  }

  package var unit: String
  package var unitName: String
  package var period: String
  package var asOf: CivilDate
  package var bureau: String
  /// Shown on the sheet: 试用, 示例数据.
  package var marks: [String]
  package var rows: [Row]
  /// Codes and names of the unit's sites, for hazards that are not on the ledger.
  package var sites: [(code: String, name: String)]
  /// When it was made; what the file says of itself.
  package var madeAt: Instant

  package init(
    unit: String, unitName: String, period: String, asOf: CivilDate, bureau: String,
    marks: [String], rows: [Row], sites: [(code: String, name: String)], madeAt: Instant
  ) {
    self.unit = unit
    self.unitName = unitName
    self.period = period
    self.asOf = asOf
    self.bureau = bureau
    self.marks = marks
    self.rows = rows
    self.sites = sites
    self.madeAt = madeAt
  }
}
