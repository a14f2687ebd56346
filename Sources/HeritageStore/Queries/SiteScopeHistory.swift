import GRDB
package import Heritage

/// What decides which items of the templates a site comes under.
package struct ItemScope: Hashable, Sendable {
  package var category: SiteCategory
  package var batchKind: BatchKind
  /// Templates that the site's own checklist adds.
  package var added: Set<String> = []
  /// The items that it leaves out, by their reference, with the reason.
  package var excluded: [String: String] = [:]
}

/// A site in force, as far as its inspections depend on it.
package struct InspectedSite: Sendable {
  package var name: SiteName
  /// The day on which its batch was published; `nil` where that is not known.
  package var publishedOn: CivilDate?
  /// By which items it was inspected from which day on, as revision came after revision; what was undone is left out.
  /// The first came into this registry on its day.
  package var scopes: [(from: CivilDate, scope: ItemScope)]
}

extension ReadSession {
  /// Sites in force, by code.
  package func inspectedSites(_ filter: SiteFilter) throws -> [InspectedSite] {
    let revisions = try scopeRevisions(filter)
    let own = try ownChecklists(filter)
    let names = Dictionary(uniqueKeysWithValues: try siteNames(filter).map { ($0.code, $0) })
    var sites: [InspectedSite] = []
    for revision in revisions {
      guard let name = names[revision.site] else { continue }
      var scope = ItemScope(category: revision.category, batchKind: revision.batchKind)
      for row in own[OwnKey(site: revision.site, revision: revision.revision)] ?? [] {
        if let item = row.item {
          scope.excluded["\(row.checklist):\(item)"] = row.reason ?? ""
        } else {
          scope.added.insert(row.checklist)
        }
      }
      if sites.last?.name.code != revision.site {
        sites.append(InspectedSite(name: name, publishedOn: revision.publishedOn, scopes: []))
      }
      sites[sites.count - 1].scopes.append((revision.from, scope))
    }
    return sites
  }

  private struct ScopeRevision {
    var site: String
    var revision: Int
    var category: SiteCategory
    var batchKind: BatchKind
    var publishedOn: CivilDate?
    var from: CivilDate
  }

  private func scopeRevisions(_ filter: SiteFilter) throws -> [ScopeRevision] {
    var conditions = try conditions(filter)
    conditions.add(
      "NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.entry = r.entry AND state = 'undone')")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.site, r.revision, r.category, s.batch_kind, s.batch_published_on,
          date(e.recorded_at, '+8 hours')
        FROM site_in_force AS s
        JOIN site_revision AS r ON r.site = s.site AND r.revision <= s.revision
        JOIN entry AS e ON e.seq = r.entry
        \(conditions.clause) ORDER BY s.site, r.revision
        """, arguments: conditions.arguments)
    return try Array(
      rows.map { row in
        ScopeRevision(
          site: row[0], revision: row[1], category: try term(row[2]), batchKind: try term(row[3]),
          publishedOn: try date(row[4] as String?), from: try date(row[5] as String))
      })
  }

  private struct OwnKey: Hashable {
    let site: String
    let revision: Int
  }

  private func ownChecklists(
    _ filter: SiteFilter
  ) throws -> [OwnKey: [(checklist: String, item: String?, reason: String?)]] {
    let conditions = try conditions(filter)
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT c.site, c.revision, c.checklist, c.item, c.reason FROM site_in_force AS s
        JOIN site_checklist AS c ON c.site = s.site AND c.revision <= s.revision
        \(conditions.clause) ORDER BY c.site, c.revision, c.position
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { own, row in
      own[OwnKey(site: row[0], revision: row[1]), default: []].append((row[2], row[3], row[4]))
    }
  }
}
