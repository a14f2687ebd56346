import GRDB

/// Lays what a registry held at a past entry over the tables of an open connection: temporary tables and views of the same
/// names, which every query and every view then reads instead. The file itself is left as it is.
///
/// What the journal only adds is cut off behind the entry. Rows of state that have changed since are replayed, from their
/// own streams, by the same triggers of schema.sql that made them; the others are taken as they are.
struct PastState {
  let database: Database
  let lastEntry: Int

  /// Inside a transaction that is rolled back afterwards, with foreign keys and CHECKs off.
  func build() throws {
    let changed = try changedTables()
    for table in PastTable.all {
      switch table {
      case .added(let name, let condition):
        try view(name, "SELECT * FROM main.\(name) WHERE \(condition)")
      case .patched(let name, let selection): try view(name, selection)
      case .replayed, .revisions: break
      }
    }
    try cutContent()
    try takeRevisions()
    if !changed.isEmpty { try PastReplay(state: self, tables: changed).run() }
    for view in try definitions("type = 'view'") { try create(view) }
  }

  /// The tables of state with rows that were changed or added since. Whose hands a hazard is in also follows from who left,
  /// and from the state it was in then.
  private func changedTables() throws -> [PastTable] {
    let changed = Set(
      try PastTable.all.filter { table in
        guard case .replayed(let name, _) = table else { return false }
        return try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM main.\(name) WHERE last_entry > ?)",
          arguments: [lastEntry]) ?? false
      }.map(\.name))
    let together: Set = ["officer", "hazard", "extension", "charge"]
    return PastTable.all.filter { table in
      guard case .replayed(let name, _) = table else { return false }
      return changed.contains(name)
        || together.contains(name) && !together.isDisjoint(with: changed)
    }
  }

  /// Content that came later is out of sight, row by row of its revisions.
  private func cutContent() throws {
    let kinds = try String.fetchAll(
      database, sql: "SELECT DISTINCT kind FROM main.record WHERE entry > ?", arguments: [lastEntry]
    )
    for kind in kinds.compactMap(ContentKind.init(rawValue:)) {
      for table in kind.tables {
        let condition =
          table.isParent
          ? "t.entry <= ?1"
          : """
          EXISTS (SELECT 1 FROM main.record AS r WHERE r.kind = '\(kind.rawValue)'
            AND r.key = t.\(table.key) AND r.revision = t.revision AND r.entry <= ?1)
          """
        try view(table.name, "SELECT t.* FROM main.\(table.name) AS t WHERE \(condition)")
      }
    }
  }

  /// Which revisions were in force: an import that was undone later counts, one undone by then does not.
  private func takeRevisions() throws {
    try copy("current_revision")
    try database.execute(
      sql: """
        INSERT INTO temp.current_revision (kind, key, revision, last_entry)
        SELECT c.kind, c.key,
          max(iif(undone.entry IS NULL, r.revision, NULL)), max(max(r.entry, coalesce(undone.last_entry, 0)))
        FROM main.current_revision AS c
        JOIN main.record AS r ON r.kind = c.kind AND r.key = c.key AND r.entry <= ?1
        LEFT JOIN main.receipt AS undone
          ON undone.entry = r.entry AND undone.state = 'undone' AND undone.last_entry <= ?1
        WHERE c.last_entry > ?1
        GROUP BY c.kind, c.key
        """, arguments: [lastEntry])
  }

  /// A temporary table like one of the file, with the rows that have not changed since.
  func copy(_ table: String) throws {
    try createTable(table)
    try fill(table)
  }

  /// A temporary table like one of the file, empty.
  func createTable(_ table: String) throws {
    for definition in try definitions("tbl_name = '\(table)' AND type IN ('table', 'index')") {
      try create(definition)
    }
  }

  /// Takes over the rows that have not changed since.
  func fill(_ table: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO temp.\(table) SELECT * FROM main.\(table) WHERE last_entry <= ?",
      arguments: [lastEntry])
  }

  func definitions(_ condition: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql:
        "SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND \(condition) ORDER BY rowid")
  }

  private func view(_ name: String, _ selection: String) throws {
    let cut = selection.split(separator: "?1", omittingEmptySubsequences: false)
      .joined(separator: String(lastEntry))
    try database.execute(sql: "CREATE TEMP VIEW \(name) AS \(cut)")
  }

  /// Makes a table, an index or a view of the file once more, as a temporary one.
  private func create(_ definition: String) throws {
    let words = definition.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3 else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
    try database.execute(
      sql: words[1] == "INDEX"
        ? "CREATE INDEX temp.\(words[2])" : "CREATE TEMP \(words[1]) \(words[2])")
  }
}
