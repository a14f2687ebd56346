import GRDB
import Heritage

/// Names behind codes, without what the summaries count.
extension ReadSession {
  /// Names of the units in force, by code.
  package func unitNames() throws -> [String: String] {
    try names("SELECT unit, name FROM unit_in_force")
  }

  /// Names of the officers, by code.
  package func officerNames() throws -> [String: String] {
    try names("SELECT code, name FROM officer")
  }

  /// Codes of the sites in force, in order.
  package func siteCodes() throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT key FROM current_revision WHERE kind = 'site' ORDER BY key")
  }

  /// How many sites are in force.
  package func siteCount() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM current_revision WHERE kind = 'site'")
      ?? 0
  }

  /// Whether a batch of samples (示例数据) has sites in force.
  package func hasSampleSites() throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM site_in_force WHERE provenance = ?)",
      arguments: [Provenance.sample.rawValue]) ?? false
  }

  private func names(_ query: String) throws -> [String: String] {
    Dictionary(
      try Row.fetchAll(database, sql: query).map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }
}
