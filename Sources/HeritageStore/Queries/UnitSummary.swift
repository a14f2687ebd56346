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
  /// Units in force, by code; one, or all.
  package func units(code: String? = nil) throws -> [UnitSummary] {
    let conditions = Conditions("unit", is: code)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT unit, name, kind, statistical_code, statistical_edition, valid_from, valid_to,
          successor, (SELECT count(*) FROM site_revision AS s JOIN current_revision AS c
            ON c.kind = 'site' AND c.key = s.site AND c.revision = s.revision
            WHERE s.township = u.unit),
          (SELECT count(*) FROM hazard WHERE hazard.unit = u.unit
            AND state NOT IN ('struckOff', 'voided', 'merged'))
        FROM unit_in_force AS u \(conditions.clause) ORDER BY unit
        """,
      arguments: conditions.arguments
    ).map {
      UnitSummary(
        code: $0[0], name: $0[1], kind: try term($0[2]), statisticalCode: $0[3],
        statisticalEdition: $0[4], validFrom: $0[5], validTo: $0[6], successor: $0[7],
        siteCount: $0[8], openHazardCount: $0[9])
    }
  }

  /// The unit that does the work of `code` today: itself, or whoever came after it.
  package func unitOfToday(_ code: String) throws -> String {
    var unit = try self.unit(code)
    var seen: Set<String> = [unit.code]
    while let successor = unit.successor, seen.insert(successor).inserted {
      unit = try self.unit(successor)
    }
    return unit.code
  }

  /// Refuses a code that no unit in force has.
  package func checkUnit(_ code: String) throws {
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM unit_in_force WHERE unit = ?)",
      arguments: [code])
    guard isKnown == true else { throw StoreError.unknown(RecordReference(.unit, code)) }
  }

  package func unit(_ code: String) throws -> UnitSummary {
    guard let unit = try units(code: code).first else {
      throw StoreError.unknown(RecordReference(.unit, code))
    }
    return unit
  }
}
