import GRDB
package import Heritage

/// Everything that the revision in force says of a site, except geometry.
package struct SiteDetail: Sendable {
  package struct Person: Sendable {
    package var role: ResponsibleRole
    package var basis: ResponsibilityBasis?
    package var name: Stated<String>
    package var unit: String?
    package var post: String?
    package var phone: String?
  }

  package struct Part: Sendable {
    package var code: String
    package var name: String
    package var isDrawn: Bool
  }

  package var summary: SiteSummary
  /// Stated fields by column name of `site_revision`, in the order of the table.
  package var facts: [(field: String, value: Stated<String>)]
  package var damageCauses: [DamageCause]
  package var summaryText: String?
  package var hasBody: Bool
  package var parts: [Part]
  package var zones: [ZoneSummary]
  package var persons: [Person]
}

extension ReadSession {
  static let statedSiteFields = [
    "survey_code", "subclass", "era", "statistical_era", "ownership", "owner", "user",
    "governing_body", "industry", "openness", "use", "area", "condition", "approving_body",
    "consenting_body",
  ]

  /// The site's content in force.
  ///
  /// - Parameter day: the day that its zones are in force on.
  package func siteDetail(_ code: String, asOf day: CivilDate) throws -> SiteDetail {
    let summary = try site(code)
    let key: StatementArguments = [summary.code, summary.revision]
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM site_revision WHERE site = ? AND revision = ?",
        arguments: key)
    else { throw StoreError.unknown(RecordReference(.site, code)) }
    let causes: String = row["damage_causes"]
    return SiteDetail(
      summary: summary,
      facts: try Self.statedSiteFields.map { field in
        (field, try stated(Self.text(row[field] as DatabaseValue), row["\(field)_state"]))
      },
      damageCauses: try causes.split(separator: " ").map { try term(String($0)) },
      summaryText: row["summary"], hasBody: (row["body"] as DatabaseValue) != .null,
      parts: try parts(key), zones: try zones(site: summary.code, asOf: day),
      persons: try persons(key))
  }

  /// Text of a value; whole numbers without a decimal point.
  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .string(let text): text
    case .int64(let number): String(number)
    case .double(let real): real == real.rounded() ? String(Int(real)) : String(real)
    case .null, .blob: nil
    }
  }

  private func parts(_ key: StatementArguments) throws -> [SiteDetail.Part] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT code, name, geometry IS NOT NULL FROM site_part
        WHERE site = ? AND revision = ? ORDER BY position
        """, arguments: key
    ).map { SiteDetail.Part(code: $0[0], name: $0[1], isDrawn: $0[2]) }
  }

  private func persons(_ key: StatementArguments) throws -> [SiteDetail.Person] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT role, basis, name, name_state, unit, post, phone FROM responsible_person
        WHERE site = ? AND revision = ? ORDER BY position
        """, arguments: key
    ).map {
      SiteDetail.Person(
        role: try term($0[0]), basis: try term($0[1] as String?), name: try stated($0[2], $0[3]),
        unit: $0[4], post: $0[5], phone: $0[6])
    }
  }
}
