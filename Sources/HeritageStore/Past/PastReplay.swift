import GRDB

/// Replays the streams of rows that have changed since a past entry, up to that entry, into temporary tables.
struct PastReplay {
  let state: PastState
  let tables: [PastTable]

  private var database: Database { state.database }
  private var names: Set<String> { Set(tables.map(\.name)) }

  func run() throws {
    for name in tables.map(\.name) { try state.createTable(name) }
    try database.execute(sql: "CREATE TEMP TABLE step AS SELECT * FROM main.entry WHERE false")
    for trigger in try state.definitions("type = 'trigger' AND tbl_name = 'entry'") {
      if let projection = projection(trigger) { try database.execute(sql: projection) }
    }
    try database.execute(
      sql: """
        INSERT INTO temp.step SELECT * FROM main.entry
        WHERE seq <= ?1 AND stream IN (\(streams)) ORDER BY seq
        """, arguments: [state.lastEntry])
    // Rows whose streams were not replayed, and those that were made by the way.
    for name in names { try state.fill(name) }
  }

  /// The streams to replay. Those of all officers, where one has left hazards to another since.
  private var streams: String {
    let changed = tables.compactMap { table -> String? in
      guard case .replayed(let name, let stream) = table else { return nil }
      return "SELECT \(stream) FROM main.\(name) WHERE last_entry > ?1"
    }
    let officers = names.contains("charge") ? ["SELECT 'officer/' || code FROM main.officer"] : []
    return (changed + officers).joined(separator: " UNION ")
  }

  /// A trigger on new entries as one on those that are replayed, with nothing left of it but what it does to the tables:
  /// what it guards has been guarded. `nil` where it does nothing to them.
  private func projection(_ trigger: String) -> String? {
    guard trigger.hasPrefix("CREATE TRIGGER "),
      let split = trigger.firstRange(of: "\nBEGIN\n"),
      let place = trigger.firstRange(of: " AFTER INSERT ON entry")
    else { return nil }
    let statements = trigger[split.upperBound...].split(separator: ";\n").filter(isKept)
    guard !statements.isEmpty else { return nil }
    let name = trigger[..<place.lowerBound].dropFirst("CREATE TRIGGER ".count)
    let condition = trigger[place.upperBound..<split.lowerBound]
    return """
      CREATE TEMP TRIGGER \(name) AFTER INSERT ON step\(condition)
      BEGIN
      \(statements.joined(separator: ";\n"));
      END
      """
  }

  private func isKept(_ statement: Substring) -> Bool {
    let words = statement.split(whereSeparator: \.isWhitespace).prefix(3)
    switch words.first {
    case "UPDATE": return words.dropFirst().first.map { names.contains(String($0)) } ?? false
    case "INSERT": return words.last.map { names.contains(String($0)) } ?? false
    default: return false
    }
  }
}
