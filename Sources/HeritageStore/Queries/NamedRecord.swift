import GRDB
package import Heritage

/// A record that people call by a name: what a command line may say instead of the code.
package struct NamedRecord: Hashable, Sendable {
  package var code: String
  /// The name that it has now.
  package var name: String
  /// Names that it had before.
  package var formerNames: [String]
  /// What tells it from another of the same name: the township of a site, the kind of a paper. Empty where nothing does.
  package var note: String

  package init(code: String, name: String, formerNames: [String] = [], note: String = "") {
    self.code = code
    self.name = name
    self.formerNames = formerNames
    self.note = note
  }
}

extension ReadSession {
  /// All records of a kind by which they are called, in the order of their codes; empty for kinds that have no names.
  package func namedRecords(_ kind: RecordReference.Kind) throws -> [NamedRecord] {
    if kind == .document { return try namedDocuments() }
    guard let query = Self.namedQuery(kind) else { return [] }
    var former: [String: [String]] = [:]
    if let query = Self.formerQuery(kind) {
      for row in try Row.fetchAll(database, sql: query) {
        former[row[0], default: []].append(row[1])
      }
    }
    return try Row.fetchAll(database, sql: query).map { row in
      let (code, name): (String, String) = (row[0], row[1])
      return NamedRecord(
        code: code, name: name, formerNames: (former[code] ?? []).filter { $0 != name },
        note: row[2])
    }
  }

  /// Code, name, and what tells it apart.
  private static func namedQuery(_ kind: RecordReference.Kind) -> String? {
    switch kind {
    case .site:
      """
      SELECT s.site, s.name, coalesce(u.name, s.township) FROM site_in_force AS s
      LEFT JOIN unit_in_force AS u ON u.unit = s.township ORDER BY s.site
      """
    case .unit: "SELECT unit, name, '' FROM unit_in_force ORDER BY unit"
    case .batch: inForce("batch", named: "name")
    case .checklist: inForce("checklist", table: "checklist_version", named: "title")
    case .duty: inForce("duty", named: "title")
    case .officer:
      """
      SELECT o.code, o.name, CASE WHEN o.left_on IS NOT NULL THEN '离岗' ELSE coalesce(u.name, '') END
      FROM officer AS o LEFT JOIN unit_in_force AS u ON u.unit = o.unit ORDER BY o.code
      """
    case .period:
      "SELECT name, name, starts_on || ' 至 ' || ends_on FROM period ORDER BY starts_on"
    case .worksCase: "SELECT number, project, applicant FROM works_case ORDER BY number"
    case .works:
      """
      SELECT w.number, w.title, coalesce(s.name, w.site) FROM works AS w
      LEFT JOIN site_in_force AS s ON s.site = w.site ORDER BY w.number
      """
    default: nil
    }
  }

  /// Papers (文书) are called by what they are and who receives them.
  private func namedDocuments() throws -> [NamedRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT d.number, d.kind, coalesce(u.name, d.receiver, ''), d.issued_on FROM document AS d
        LEFT JOIN unit_in_force AS u ON u.unit = d.receiver ORDER BY d.entry, d.number
        """
    ).map { row in
      let kind: DocumentKind = try term(row[1])
      return NamedRecord(code: row[0], name: (row[2] as String) + kind.displayName, note: row[3])
    }
  }

  private static func formerQuery(_ kind: RecordReference.Kind) -> String? {
    switch kind {
    case .site: "SELECT DISTINCT site, name FROM site_revision"
    case .unit: "SELECT DISTINCT unit, name FROM unit_revision"
    default: nil
    }
  }

  private static func inForce(
    _ kind: String, table: String? = nil, named column: String
  ) -> String {
    """
    SELECT r.\(kind), r.\(column), '' FROM current_revision AS c
    JOIN \(table ?? kind + "_revision") AS r ON r.\(kind) = c.key AND r.revision = c.revision
    WHERE c.kind = '\(kind)' ORDER BY c.key
    """
  }
}
