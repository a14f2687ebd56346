import GRDB
package import Heritage

/// A record archive (记录档案) as it was recorded, with its items.
package struct ArchiveSummary: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    /// Such as `T00001`.
    package var code: String
    package var title: String
    package var volume: Int
    package var sha256: String?
    package var addedOn: CivilDate
  }

  package var site: String
  package var number: String
  package var keeper: String
  package var volumes: Int
  package var updatedOn: CivilDate
  package var items: [Item]
}

extension ReadSession {
  /// The archives on record, of one site or of all.
  package func archives(site: String? = nil) throws -> [ArchiveSummary] {
    let conditions = Conditions("site", is: site)
    let items = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: """
          SELECT site, code, title, volume, sha256, added_on FROM archive_item
          \(conditions.clause) ORDER BY site, entry
          """, arguments: conditions.arguments)
    ) { $0[0] as String }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT site, number, keeper, volumes, updated_on FROM archive_file
        \(conditions.clause) ORDER BY site
        """, arguments: conditions.arguments
    ).map { row in
      ArchiveSummary(
        site: row[0], number: row[1], keeper: row[2], volumes: row[3],
        updatedOn: try date(row[4] as String),
        items: try (items[row[0]] ?? []).map {
          ArchiveSummary.Item(
            code: $0[1], title: $0[2], volume: $0[3], sha256: $0[4],
            addedOn: try date($0[5] as String))
        })
    }
  }
}
