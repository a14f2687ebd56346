import GRDB
package import Heritage

/// A site in force, as lists of other things name it.
package struct SiteName: Hashable, Sendable {
  package var code: String
  package var name: String
  /// The unit that answers for it, as ``SiteSummary/townshipName``.
  package var townshipName: String
  /// The code of that unit.
  package var township: String
  package var provenance: Provenance
}

extension ReadSession {
  /// Names of sites in force, by code. Unlike ``sites(_:)`` it counts nothing about them.
  package func siteNames(_ filter: SiteFilter = SiteFilter()) throws -> [SiteName] {
    let units = try unitSuccessions()
    let day = filter.asOf ?? today
    let conditions = filter.conditions(units, on: day)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.site, s.name, s.township, s.provenance
        FROM site_in_force AS s \(conditions.clause) ORDER BY s.site
        """,
      arguments: conditions.arguments
    ).map {
      let unit = units.unit(of: $0[2], on: day)
      return SiteName(
        code: $0[0], name: $0[1], townshipName: units.name(of: unit), township: unit,
        provenance: try term($0[3]))
    }
  }
}

extension SiteFilter {
  /// On `site_in_force AS s`.
  func conditions(_ units: UnitSuccessions, on day: CivilDate?) -> Conditions {
    var conditions = Conditions("s.site", is: code)
    conditions.add("s.batch = ?", batch)
    conditions.add("s.township", isOneOf: township.map { units.codes(answeringAs: $0, on: day) })
    conditions.add("s.category = ?", category?.rawValue)
    return conditions
  }
}

extension ReadSession {
  /// What a filter of sites asks of `site_in_force AS s`.
  func conditions(_ filter: SiteFilter) throws -> Conditions {
    // Units are few, and asked for only where they matter.
    filter.conditions(
      filter.township == nil ? UnitSuccessions([]) : try unitSuccessions(),
      on: filter.asOf ?? today)
  }
}
