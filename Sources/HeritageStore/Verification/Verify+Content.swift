import Foundation
import GRDB
import Heritage

extension Registry {
  /// Each record's digest from its rows, each entry's root from the digests, and no content row outside a
  /// record.
  static func checkRecords(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    var roots: [Int: FramedHash] = [:]
    var counts: [Int: Int] = [:]
    var total = 0
    let records = try Row.fetchCursor(
      database,
      sql: """
        SELECT entry, ordinal, kind, key, revision, digest, line FROM record
        ORDER BY entry, ordinal
        """)
    while let row = try records.next() {
      total += 1
      let entry: Int = row[0]
      let (kindCode, key, revision): (String, String, Int) = (row[2], row[3], row[4])
      let digest: Data = row[5]
      counts[entry, default: 0] += 1
      ContentWriter.add(
        to: &roots[entry, default: FramedHash(domain: "wenbao.root.v1")], ordinal: row[1],
        kind: kindCode, key: key, revision: revision, digest: digest, line: row[6])
      guard let kind = ContentKind(rawValue: kindCode) else { continue }
      if let detail = try fault(kind, key, revision, entry: entry, digest: digest, database) {
        found.append(
          VerificationFinding(
            check: .records, row: "\(kind.tables[0].name) \(key) \(revision)", detail: detail))
      }
    }
    found += try checkRoots(roots, counts, database)
    found += try checkStrays(database)
    return (total, found)
  }

  /// What is wrong with one record's rows; `nil` where all is well.
  private static func fault(
    _ kind: ContentKind, _ key: String, _ revision: Int, entry: Int, digest: Data,
    _ database: Database
  ) throws -> String? {
    var rows: [ContentRow] = []
    for table in kind.tables {
      let values = try Row.fetchAll(
        database.cachedStatement(sql: table.selection), arguments: [key, revision])
      rows += values.map { row in
        ContentRow(table) { framed in
          for value in row.databaseValues { framed.add(value) }
        }
      }
    }
    guard ContentRecord.digest(kind, key: key, rows: rows) == digest else {
      return "its rows differ from its digest"
    }
    let parent = kind.tables[0]
    let stored = try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT entry FROM \(parent.name) WHERE \(parent.key) = ? AND revision = ?"),
      arguments: [key, revision])
    return stored == entry ? nil : "belongs to entry \(stored.map(String.init) ?? "?")"
  }

  private static func checkRoots(
    _ roots: [Int: FramedHash], _ counts: [Int: Int], _ database: Database
  ) throws -> [VerificationFinding] {
    var found: [VerificationFinding] = []
    let announcements = try Row.fetchAll(
      database,
      sql: """
        SELECT seq, payload ->> '$.records.count', payload ->> '$.records.root' FROM entry
        WHERE type IN (SELECT code FROM entry_type WHERE content = 1) ORDER BY seq
        """)
    var announced: Set<Int> = []
    for row in announcements {
      let seq: Int = row[0]
      announced.insert(seq)
      let root = roots[seq] ?? FramedHash(domain: "wenbao.root.v1")
      if (row[1] as Int?) != counts[seq] ?? 0
        || (row[2] as String?) != Digest.hexadecimal(root.value)
      {
        found.append(
          VerificationFinding(
            check: .records, row: "entry \(seq)", detail: "root differs from its records"))
      }
    }
    for seq in counts.keys.sorted() where !announced.contains(seq) {
      found.append(
        VerificationFinding(
          check: .records, row: "record \(seq)", detail: "no entry announces these records"))
    }
    return found
  }

  /// Rows that belong to no record.
  private static func checkStrays(_ database: Database) throws -> [VerificationFinding] {
    var found: [VerificationFinding] = []
    for kind in ContentKind.allCases {
      for table in kind.tables {
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT DISTINCT \(table.key), revision FROM \(table.name) AS t WHERE NOT EXISTS (
              SELECT 1 FROM record WHERE kind = '\(kind.rawValue)' AND key = t.\(table.key)
                AND revision = t.revision) LIMIT \(VerificationReport.kept)
            """)
        found += rows.map {
          VerificationFinding(
            check: .records, row: "\(table.name) \($0[0] as String) \($0[1] as Int)",
            detail: "belongs to no record")
        }
      }
    }
    return found
  }

  /// Kept files are those their digests say.
  static func checkEvidence(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    var count = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.sha256, e.size, b.bytes, EXISTS (
          SELECT 1 FROM entry, json_each(entry.payload, '$.kept') AS kept
          WHERE entry.seq = e.entry AND kept.value ->> '$.sha256' = e.sha256
            AND kept.value ->> '$.name' = e.name AND kept.value ->> '$.mediaType' = e.media_type
            AND kept.value ->> '$.size' = e.size)
        FROM evidence AS e
        LEFT JOIN evidence_bytes AS b ON b.sha256 = e.sha256 ORDER BY e.sha256
        """)
    while let row = try rows.next() {
      count += 1
      let sha256: String = row[0]
      let bytes: Data? = row[2]
      let detail: String? =
        if let bytes {
          Digest.text(of: [UInt8](bytes)) != sha256
            ? "bytes differ from the digest"
            : bytes.count != row[1]
              ? "size differs" : row[3] ? nil : "its entry does not say so of it"
        } else {
          "bytes are missing"
        }
      if let detail {
        found.append(
          VerificationFinding(check: .evidence, row: "evidence \(sha256)", detail: detail))
      }
    }
    return (count, found)
  }

  /// The R*Tree has each drawn zone with a box around it, and nothing else.
  static func checkIndex(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found = try checkTree(database)
    // What a damaged tree says of its boxes means nothing, if it says anything.
    guard found.isEmpty else { return (0, found) }
    let zones = try Row.fetchCursor(
      database,
      sql: """
        SELECT l.id, l.geometry, i.min_lon, i.max_lon, i.min_lat, i.max_lat
        FROM (SELECT id, geometry FROM zone UNION ALL SELECT id, geometry FROM boundary) AS l
        LEFT JOIN zone_index AS i ON i.id = l.id WHERE l.geometry IS NOT NULL
        """)
    var count = 0
    while let row = try zones.next() {
      count += 1
      let id: Int = row[0]
      guard let box = BoundingBox(wkb: row[1]) else {
        found.append(
          VerificationFinding(check: .index, row: "zone \(id)", detail: "geometry cannot be read"))
        continue
      }
      let limits: [Double?] = [row[2], row[3], row[4], row[5]]
      let exact = [box.minLongitude, box.maxLongitude, box.minLatitude, box.maxLatitude]
      // The R*Tree keeps 32-bit floats, rounded outwards: within 2e-5 degrees here, and never inwards.
      let agrees = zip(limits, exact).enumerated().allSatisfy { index, pair in
        let outwards = (pair.1 - (pair.0 ?? .infinity)) * (index.isMultiple(of: 2) ? 1 : -1)
        return (0..<2e-5).contains(outwards)
      }
      if !agrees {
        found.append(
          VerificationFinding(check: .index, row: "zone_index \(id)", detail: "box differs"))
      }
    }
    let strays = try Int.fetchAll(
      database,
      sql: """
        SELECT id FROM zone_index WHERE id NOT IN (
          SELECT id FROM zone WHERE geometry IS NOT NULL
          UNION ALL SELECT id FROM boundary WHERE geometry IS NOT NULL)
        """)
    found += strays.map {
      VerificationFinding(check: .index, row: "zone_index \($0)", detail: "no such drawn zone")
    }
    return (count, found)
  }

  /// Each box of the tree is around those below it: else searches pass over zones that are there.
  private static func checkTree(_ database: Database) throws -> [VerificationFinding] {
    let said = try String.fetchOne(database, sql: "SELECT rtreecheck('main', 'zone_index')") ?? ""
    guard said != "ok" else { return [] }
    return said.split(separator: "\n").map {
      VerificationFinding(check: .index, row: "zone_index", detail: "tree is damaged: \($0)")
    }
  }
}
