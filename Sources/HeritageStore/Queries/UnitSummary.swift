import GRDB
package import Heritage

/// A unit (单位) in force.
package struct UnitSummary: Hashable, Sendable {
  package var code: String
  package var name: String
  package var kind: UnitKind
  package var statisticalCode: String?
  package var statisticalEdition: String?
  package var validFrom: String?
  package var validTo: String?
  package var successor: String?
  package var siteCount: Int
  package var openHazardCount: Int
}

extension ReadSession {
  /// Which unit does whose work.
  package func unitSuccessions() throws -> UnitSuccessions {
    UnitSuccessions(
      try Row.fetchAll(
        database, sql: "SELECT unit, name, valid_to, successor FROM unit_in_force"
      ).map {
        UnitSuccessions.Unit(
          code: $0[0], name: $0[1], validTo: try date($0[2] as String?), successor: $0[3])
      })
  }

  /// Units in force, by code; one, or all.
  package func units(code: String? = nil) throws -> [UnitSummary] {
    let conditions = Conditions("unit", is: code)
    let sites = try siteCounts(ofUnit: code)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT unit, name, kind, statistical_code, statistical_edition, valid_from, valid_to,
          successor, (SELECT count(*) FROM hazard WHERE hazard.unit = u.unit
            AND state NOT IN ('struckOff', 'voided', 'merged'))
        FROM unit_in_force AS u \(conditions.clause) ORDER BY unit
        """,
      arguments: conditions.arguments
    ).map {
      UnitSummary(
        code: $0[0], name: $0[1], kind: try term($0[2]), statisticalCode: $0[3],
        statisticalEdition: $0[4], validFrom: $0[5], validTo: $0[6], successor: $0[7],
        siteCount: sites[$0[0]] ?? 0, openHazardCount: $0[8])
    }
  }

  /// How many sites each unit answers for; of one unit, or of all.
  private func siteCounts(ofUnit code: String?) throws -> [String: Int] {
    let units = try unitSuccessions()
    let conditions = SiteFilter(township: code).conditions(units, on: today)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.township, count(*) FROM site_revision AS s
        JOIN current_revision AS c ON c.kind = 'site' AND c.key = s.site AND c.revision = s.revision
        \(conditions.clause) GROUP BY s.township
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { $0[units.unit(of: $1[0], on: today), default: 0] += $1[1] as Int }
  }

  /// The unit that a hazard of `code` goes to: itself, or whoever came after it. A ledger goes over as soon as its
  /// successor is on record.
  package func unitOfToday(_ code: String) throws -> String {
    let unit = try unitSuccessions().unit(of: code, on: nil)
    try checkUnit(unit)
    return unit
  }

  /// The units whose work is done on a day by the one that a filter names, by its present code or a past one.
  func unitsAnswering(as code: String?, on day: CivilDate?) throws -> [String]? {
    try code.map { try unitSuccessions().codes(answeringAs: $0, on: day) }
  }

  /// Refuses a code that no unit in force has.
  package func checkUnit(_ code: String) throws {
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM unit_in_force WHERE unit = ?)",
      arguments: [code])
    guard isKnown == true else { throw StoreError.unknown(RecordReference(.unit, code)) }
  }

  /// Whether a unit was merged, ended or renamed by an act.
  package func unitHasActs(_ code: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE stream = ?)"),
      arguments: [Stream.unit(code).description]) ?? false
  }

  package func unit(_ code: String) throws -> UnitSummary {
    guard let unit = try units(code: code).first else {
      throw StoreError.unknown(RecordReference(.unit, code))
    }
    return unit
  }
}
