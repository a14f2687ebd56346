import GRDB
package import Heritage

/// A checklist template (风险检查表) in force, with its items.
package struct ChecklistSummary: Sendable {
  package var code: String
  package var revision: Int
  package var version: String
  package var title: String
  package var hazardType: HazardType
  package var basis: String?
  package var items: [ChecklistItemSummary]
}

/// One item (检查项) of a template in force.
package struct ChecklistItemSummary: Hashable, Sendable {
  package var checklist: String
  package var code: String
  package var section: String
  package var subject: String
  package var method: String
  package var grade: HazardGrade
  package var frequency: Frequency
  package var basis: [LegalBasis]
  package var categories: [SiteCategory]
  package var batchKinds: [BatchKind]
  /// Sites the item applies to, as the conditions of a use do; empty: to all.
  package var sites: [String] = []

  /// `CHECKLIST:ITEM`.
  package var reference: String { "\(checklist):\(code)" }

  /// Whether a site, of that class and batch, comes under the item.
  package func applies(
    to category: SiteCategory, of kind: BatchKind, at site: String
  ) -> Bool {
    (categories.isEmpty || categories.contains(category))
      && (batchKinds.isEmpty || batchKinds.contains(kind))
      && (sites.isEmpty || sites.contains(site))
  }
}

extension ReadSession {
  /// Templates in force, by code.
  package func checklists() throws -> [ChecklistSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT checklist, revision, version, title, hazard_type, basis
        FROM checklist_in_force ORDER BY checklist
        """
    ).map { row in
      ChecklistSummary(
        code: row[0], revision: row[1], version: row[2], title: row[3],
        hazardType: try term(row[4]), basis: row[5],
        items: try items(checklist: row[0], revision: row[1]))
    }
  }

  /// The revision of each template in force, by code, without its items.
  package func checklistRevisions() throws -> [String: Int] {
    var revisions: [String: Int] = [:]
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT checklist, revision FROM checklist_in_force"))
    while let row = try rows.next() { revisions[row[0]] = row[1] }
    return revisions
  }

  package func checklist(_ code: String) throws -> ChecklistSummary {
    guard let checklist = try checklists().first(where: { $0.code == code }) else {
      throw StoreError.unknown(RecordReference(.checklist, code))
    }
    return checklist
  }

  /// What a site's own checklist adds (`item` nil) and leaves out (with the reason).
  package func siteChecklist(
    _ site: SiteSummary
  ) throws -> [(checklist: String, item: String?, reason: String?)] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT checklist, item, reason FROM site_checklist
          WHERE site = ? AND revision = ? ORDER BY position
          """), arguments: [site.code, site.revision]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  private func items(checklist: String, revision: Int) throws -> [ChecklistItemSummary] {
    let key: StatementArguments = [checklist, revision]
    var bases: [String: [LegalBasis]] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT item, act, article, act_date FROM checklist_basis
        WHERE checklist = ? AND revision = ? ORDER BY position
        """, arguments: key)
    {
      bases[row[0], default: []].append(
        LegalBasis(act: row[1], article: row[2], validFrom: try date(row[3] as String) as CivilDate)
      )
    }
    var categories: [String: [SiteCategory]] = [:]
    var kinds: [String: [BatchKind]] = [:]
    var sites: [String: [String]] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT item, kind, value FROM checklist_scope
        WHERE checklist = ? AND revision = ? ORDER BY position
        """, arguments: key)
    {
      switch row[1] as String {
      case "category": categories[row[0], default: []].append(try term(row[2]))
      case "site": sites[row[0], default: []].append(row[2])
      default: kinds[row[0], default: []].append(try term(row[2]))
      }
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT code, section, subject, method, grade, frequency FROM checklist_item
        WHERE checklist = ? AND revision = ? ORDER BY position
        """, arguments: key
    ).map { row in
      let code: String = row[0]
      return ChecklistItemSummary(
        checklist: checklist, code: code, section: row[1], subject: row[2], method: row[3],
        grade: try term(row[4]), frequency: try term(row[5]), basis: bases[code] ?? [],
        categories: categories[code] ?? [], batchKinds: kinds[code] ?? [],
        sites: sites[code] ?? [])
    }
  }
}
