/// SQL that several attempts share.
enum RefusalSQL {
  /// A cut-off's payload that awaits every unit that ever had a hazard.
  static let awaited =
    "json_object('expected', json((SELECT json_group_array(DISTINCT unit) FROM movement)))"

  /// Number of the entry that comes next.
  static let next = "(SELECT max(seq) + 1 FROM entry)"

  static func record(
    _ kind: String, _ key: String, revision: Int = 1, ordinal: Int = 1, entry: String = next
  ) -> String {
    """
    INSERT INTO record (entry, ordinal, kind, key, revision, digest)
    VALUES (\(entry), \(ordinal), '\(kind)', '\(key)', \(revision), zeroblob(32));
    """
  }

  static func unit(_ key: String, revision: Int = 1, entry: String = next) -> String {
    """
    INSERT INTO unit_revision (unit, revision, entry, name, kind)
    VALUES ('\(key)', \(revision), \(entry), 'x', 'township');
    """
  }

  static func evidence(_ sha256: String, name: String = "x") -> String {
    "INSERT INTO evidence VALUES ('\(sha256)', \(next), '\(name)', 'text/plain', 1);"
  }

  static func bytes(_ sha256: String) -> String {
    "INSERT INTO evidence_bytes VALUES ('\(sha256)', X'00');"
  }

  /// A comparison of a unit's return of 2026Q1, as the second of its kind, and some rows of it, each made from
  /// those of the first by a SELECT.
  static func comparison(_ unit: String, head: String = "max(seq)", rows: String) -> String {
    let key = "\(Forgery.firstPeriod)/\(unit)"
    return """
      \(record("comparison", key, revision: 2))
      INSERT INTO comparison SELECT '\(key)', 2, max(seq) + 1, '\(Forgery.firstPeriod)', '\(unit)', 1,
        \(head) FROM entry;
      INSERT INTO pairing \(rows);
      """
  }

  /// The rows of the first comparison of a unit's return, each column an expression where `changing` names it.
  static func pairings(
    _ unit: String, changing: [String: String] = [:], where condition: String = "true"
  ) -> String {
    let columns = [
      "position", "class", "hazard", "row", "ledger_state", "reported_status", "details",
    ].map { changing[$0] ?? $0 }
    return """
      SELECT comparison, 2, \(columns.joined(separator: ", ")) FROM pairing
      WHERE comparison = '\(Forgery.firstPeriod)/\(unit)' AND revision = 1 AND \(condition)
      """
  }
}
