import GRDB
package import Heritage

/// What the scope of a checklist item is judged by; `nil` members where only the code is known.
package struct SiteScope: Sendable {
  package var batch: String
  package var category: SiteCategory?
  package var batchKind: BatchKind?
  /// Checklists that were added to the site's own.
  package var additions: [String]

  package init(
    batch: String, category: SiteCategory?, batchKind: BatchKind?, additions: [String]
  ) {
    self.batch = batch
    self.category = category
    self.batchKind = batchKind
    self.additions = additions
  }
}

extension ReadSession {
  /// The revision of site `?1`: as staged for the next entry, else as it is in force.
  static let latestSiteRevision = """
    coalesce(
      (SELECT max(revision) FROM record WHERE kind = 'site' AND key = ?1
        AND entry > (SELECT max(seq) FROM entry)),
      (SELECT revision FROM current_revision WHERE kind = 'site' AND key = ?1))
    """

  /// The scope of a site, as staged for the next entry, else as it is in force; `nil` where there is none of that code.
  package func latestScope(of site: String) throws -> SiteScope? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT s.batch, s.category, s.revision,
              (SELECT kind FROM batch_revision WHERE batch = s.batch ORDER BY revision DESC LIMIT 1)
            FROM site_revision AS s
            WHERE s.site = ?1 AND s.revision = \(Self.latestSiteRevision)
            """), arguments: [site])
    else { return nil }
    let additions = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT checklist FROM site_checklist WHERE site = ? AND revision = ? AND item IS NULL
          ORDER BY position
          """), arguments: [site, row[2] as Int])
    return SiteScope(
      batch: row[0], category: try term(row[1]), batchKind: try term(row[3]), additions: additions)
  }

  /// How many sites a batch has, each as staged for the next entry, else as it is in force.
  package func latestSiteCount(ofBatch batch: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM site_revision AS s WHERE s.batch = ? AND (
          s.entry > (SELECT max(seq) FROM entry)
          OR EXISTS (SELECT 1 FROM current_revision AS c
              WHERE c.kind = 'site' AND c.key = s.site AND c.revision = s.revision)
            AND NOT EXISTS (SELECT 1 FROM record AS r WHERE r.kind = 'site' AND r.key = s.site
              AND r.entry > (SELECT max(seq) FROM entry)))
        """, arguments: [batch]) ?? 0
  }
}
