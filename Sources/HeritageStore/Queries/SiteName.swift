import GRDB
package import Heritage

/// A site in force, as lists of other things name it.
package struct SiteName: Hashable, Sendable {
  package var code: String
  package var name: String
  package var townshipName: String
  package var provenance: Provenance
}

extension ReadSession {
  /// Names of sites in force, by code. Unlike ``sites(_:)`` it counts nothing about them.
  package func siteNames(_ filter: SiteFilter = SiteFilter()) throws -> [SiteName] {
    let units = try unitNames()
    let conditions = filter.conditions
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.site, s.name, s.township, s.provenance
        FROM site_in_force AS s \(conditions.clause) ORDER BY s.site
        """,
      arguments: conditions.arguments
    ).map {
      let township: String = $0[2]
      return SiteName(
        code: $0[0], name: $0[1], townshipName: units[township] ?? township,
        provenance: try term($0[3]))
    }
  }
}

extension SiteFilter {
  /// On `site_in_force AS s`.
  var conditions: Conditions {
    var conditions = Conditions("s.site", is: code)
    conditions.add("s.batch = ?", batch)
    conditions.add("s.township = ?", township)
    conditions.add("s.category = ?", category?.rawValue)
    return conditions
  }
}
