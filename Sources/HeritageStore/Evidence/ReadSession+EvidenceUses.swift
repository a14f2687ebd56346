package import Foundation
import GRDB
package import Heritage

extension ReadSession {
  /// The uses of kept files, in the order of their entries.
  package func evidenceUses(_ scope: EvidenceScope = .all) throws -> [EvidenceUse] {
    let (condition, arguments) = Self.condition(scope)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT purpose, sha256, name, media_type, size, entry, stream, type, role, item, title, day,
          officer, serial, undone
        FROM (\(Self.evidenceUses)) AS u WHERE \(condition) ORDER BY entry, purpose, place
        """, arguments: arguments)
    let provenances = try siteProvenances()
    return try rows.map { row in
      var use = try evidenceUse(row)
      use.sites = try sites(ofStream: use.stream)
      let known = use.sites.compactMap { provenances[$0] }
      use.provenance = known.contains(.sample) ? .sample : known.first
      return use
    }
  }

  /// The kept file whose digest begins with some digits.
  ///
  /// - Throws: `StoreError.unknown`, `ambiguous`.
  package func evidenceDigest(_ beginning: String) throws -> String {
    let wanted = beginning.lowercased()
    let reference = RecordReference(.evidence, beginning)
    guard wanted.utf8.count >= 8, wanted.allSatisfy(\.isHexDigit) else {
      throw StoreError.unknown(reference)
    }
    let found = try String.fetchAll(
      database,
      sql: "SELECT sha256 FROM evidence WHERE substr(sha256, 1, length(?1)) = ?1 LIMIT 9",
      arguments: [wanted])
    guard let first = found.first else { throw StoreError.unknown(reference) }
    guard found.count == 1 else {
      throw StoreError.ambiguous(reference, candidates: found)
    }
    return first
  }

  /// Lets `body` look at a kept file's bytes, which are in memory for no longer than that.
  package func withBytes<Result>(
    ofEvidence sha256: String, _ body: (Data) throws -> Result
  ) throws -> Result {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT bytes FROM evidence_bytes WHERE sha256 = ?", arguments: [sha256])
    guard let row = try rows.next() else {
      throw StoreError.unknown(RecordReference(.evidence, sha256))
    }
    return try row.withUnsafeData(atIndex: 0) { try body($0 ?? Data()) }
  }

  /// Codes of the sites that a stream is about.
  package func sites(ofStream stream: String) throws -> [String] {
    guard let slash = stream.firstIndex(of: "/") else { return [] }
    let key = String(stream[stream.index(after: slash)...])
    let query: String
    switch stream[..<slash] {
    case "archive": return [key]
    case "marker": return [String(key.prefix { $0 != "/" })]
    case "hazard": query = "SELECT site FROM hazard WHERE number = ?1"
    case "inspection": query = "SELECT site FROM inspection WHERE inspection = ?1"
    case "duty": query = "SELECT site FROM site_duty WHERE key = ?1"
    case "assessment": query = "SELECT site FROM assessment WHERE number = ?1"
    case "works": query = "SELECT site FROM works WHERE number = ?1"
    case "case": query = "SELECT site FROM case_site WHERE number = ?1 ORDER BY site"
    case "exception":
      query =
        "SELECT site FROM hazard JOIN exception AS x ON x.hazard = hazard.number WHERE x.number = ?1"
    case "use":
      query = """
        SELECT site FROM site_use WHERE number = ?1
        UNION SELECT v.site FROM site_event AS v JOIN entry AS e ON e.seq = v.entry WHERE e.stream = 'use/' || ?1
        """
    case "document":
      query = """
        SELECT h.site FROM document_line AS l JOIN hazard AS h ON h.number = l.hazard WHERE l.document = ?1
        UNION SELECT site FROM inspection WHERE inspection = ?1 ORDER BY 1
        """
    default: return []
    }
    return try String.fetchAll(database.cachedStatement(sql: query), arguments: [key])
  }

  /// Whether each site is a sample, by code.
  package func siteProvenances() throws -> [String: Provenance] {
    Dictionary(
      try Row.fetchAll(database, sql: "SELECT site, provenance FROM site_in_force").map {
        ($0[0], try term($0[1] as String))
      }, uniquingKeysWith: { $1 })
  }
}

extension ReadSession {
  fileprivate func evidenceUse(_ row: Row) throws -> EvidenceUse {
    let item: String? = row["item"]
    let purpose: EvidenceUse.Purpose
    switch row["purpose"] as String {
    case "photograph": purpose = .photograph(item: item ?? "")
    case "unitReturn": purpose = .unitReturn(unit: item ?? "")
    case "archiveItem": purpose = .archiveItem(code: item ?? "", title: row["title"])
    default: purpose = .act(try term(row["type"] as String), try term(row["role"] as String))
    }
    return EvidenceUse(
      purpose: purpose, sha256: row["sha256"], name: row["name"], mediaType: row["media_type"],
      size: row["size"], entry: row["entry"], stream: row["stream"],
      day: try date(row["day"] as String), officer: row["officer"], serial: row["serial"],
      isUndone: row["undone"])
  }
}
