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

/// A version of a template with the day it came into this registry.
package struct ChecklistVersion: Sendable {
  package var from: CivilDate
  package var checklist: ChecklistSummary
}

extension ReadSession {
  /// Templates in force, by code.
  package func checklists() throws -> [ChecklistSummary] {
    try checklistVersions(from: "checklist_in_force").map(\.checklist)
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

  /// Every version of each template in force up to the present one, by code and in the order in which they came; what
  /// was undone is left out.
  package func checklistHistory() throws -> [ChecklistVersion] {
    try checklistVersions(
      from: """
        (SELECT v.* FROM checklist_in_force AS now
          JOIN checklist_version AS v ON v.checklist = now.checklist AND v.revision <= now.revision
          WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.entry = v.entry AND state = 'undone'))
        """)
  }

  /// - Parameter source: rows of `checklist_version`.
  private func checklistVersions(from source: String) throws -> [ChecklistVersion] {
    var items = try items(from: source)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT v.checklist, v.revision, v.version, v.title, v.hazard_type, v.basis,
          (SELECT date(recorded_at, '+8 hours') FROM entry WHERE seq = v.entry)
        FROM \(source) AS v ORDER BY v.checklist, v.revision
        """
    ).map { row in
      ChecklistVersion(
        from: try date(row[6] as String),
        checklist: ChecklistSummary(
          code: row[0], revision: row[1], version: row[2], title: row[3],
          hazardType: try term(row[4]), basis: row[5],
          items: items.removeValue(forKey: ItemKey(row[0], row[1])) ?? []))
    }
  }

  /// The revision of a template, or one of its items.
  private struct ItemKey: Hashable {
    let checklist: String
    let revision: Int
    let item: String

    init(_ checklist: String, _ revision: Int, _ item: String = "") {
      (self.checklist, self.revision, self.item) = (checklist, revision, item)
    }
  }

  private func items(from source: String) throws -> [ItemKey: [ChecklistItemSummary]] {
    let bases = try bases(from: source)
    let scopes = try scopes(from: source)
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT i.checklist, i.revision, i.code, i.section, i.subject, i.method, i.grade, i.frequency
        FROM \(source) AS v
        JOIN checklist_item AS i ON i.checklist = v.checklist AND i.revision = v.revision
        ORDER BY i.checklist, i.revision, i.position
        """
    ).reduce(into: [:]) { items, row in
      let key = ItemKey(row[0], row[1], row[2])
      var item = ChecklistItemSummary(
        checklist: key.checklist, code: key.item, section: row[3], subject: row[4], method: row[5],
        grade: try term(row[6]), frequency: try term(row[7]), basis: bases[key] ?? [],
        categories: [], batchKinds: [])
      for (kind, value) in scopes[key] ?? [] {
        switch kind {
        case "category": item.categories.append(try term(value))
        case "site": item.sites.append(value)
        default: item.batchKinds.append(try term(value))
        }
      }
      items[ItemKey(key.checklist, key.revision), default: []].append(item)
    }
  }

  private func bases(from source: String) throws -> [ItemKey: [LegalBasis]] {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT b.checklist, b.revision, b.item, b.act, b.article, b.act_date FROM \(source) AS v
        JOIN checklist_basis AS b ON b.checklist = v.checklist AND b.revision = v.revision
        ORDER BY b.checklist, b.revision, b.position
        """
    ).reduce(into: [:]) { bases, row in
      bases[ItemKey(row[0], row[1], row[2]), default: []].append(
        LegalBasis(
          act: row[3], article: row[4], validFrom: try date(row[5] as String) as CivilDate))
    }
  }

  private func scopes(from source: String) throws -> [ItemKey: [(kind: String, value: String)]] {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT s.checklist, s.revision, s.item, s.kind, s.value FROM \(source) AS v
        JOIN checklist_scope AS s ON s.checklist = v.checklist AND s.revision = v.revision
        ORDER BY s.checklist, s.revision, s.position
        """
    ).reduce(into: [:]) { scopes, row in
      scopes[ItemKey(row[0], row[1], row[2]), default: []].append((row[3], row[4]))
    }
  }
}
