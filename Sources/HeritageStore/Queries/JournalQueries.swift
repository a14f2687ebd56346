import GRDB
package import Heritage

/// Where a stretch of the journal begins or ends: at an entry's number, or on a day of recording (in UTC+8).
package enum JournalBound: Hashable, Sendable {
  case entry(Int)
  case day(CivilDate)
}

/// Which entries of the journal are asked for.
package struct JournalFilter: Hashable, Sendable {
  package var from: JournalBound?
  /// Included.
  package var to: JournalBound?
  package var officer: String?
  /// Empty: of every type.
  package var types: [EntryType] = []
  /// That many of the newest.
  package var last: Int?

  package init() {}
}

extension ReadSession {
  /// Entries of a stream, oldest first.
  package func entries(of stream: Stream) throws -> [StoredEntry] {
    try Row.fetchAll(
      database,
      sql: "SELECT \(StoredEntry.columns) FROM entry WHERE stream = ? ORDER BY seq",
      arguments: [stream.description]
    ).map(StoredEntry.init)
  }

  /// Entries by number, newest last.
  package func entries(_ filter: JournalFilter = JournalFilter()) throws -> [StoredEntry] {
    var conditions = ["true"]
    var arguments: [any DatabaseValueConvertible] = []
    for (bound, comparison) in [(filter.from, ">="), (filter.to, "<=")] {
      switch bound {
      case .entry(let seq):
        conditions.append("seq \(comparison) ?")
        arguments.append(seq)
      case .day(let day):
        conditions.append("date(recorded_at, '+8 hours') \(comparison) ?")
        arguments.append(day.description)
      case nil: break
      }
    }
    if let officer = filter.officer {
      conditions.append("officer = ?")
      arguments.append(officer)
    }
    if !filter.types.isEmpty {
      conditions.append("type IN (\(filter.types.map { _ in "?" }.joined(separator: ", ")))")
      arguments += filter.types.map(\.rawValue)
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM (
          SELECT \(StoredEntry.columns) FROM entry WHERE \(conditions.joined(separator: " AND "))
          ORDER BY seq DESC LIMIT ?
        ) ORDER BY seq
        """,
      arguments: StatementArguments(arguments + [filter.last ?? -1])
    ).map(StoredEntry.init)
  }

  /// The entry of that number.
  package func entry(_ seq: Int) throws -> StoredEntry {
    var filter = JournalFilter()
    (filter.from, filter.to) = (.entry(seq), .entry(seq))
    guard let entry = try entries(filter).first else {
      throw StoreError.unknown(RecordReference(.entry, String(seq)))
    }
    return entry
  }

  /// Everything in the journal about a site, oldest first: the imports that brought its revisions, its inspections, its
  /// hazards, and the acts about its duties, markers, archive, risk, use, works and cases.
  package func entries(ofSite site: String) throws -> [StoredEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(StoredEntry.columns) FROM entry WHERE seq IN (\(Self.entriesOfSite)) ORDER BY seq
        """, arguments: [site]
    ).map(StoredEntry.init)
  }

  /// Numbers of the entries about the site `?1`.
  static let entriesOfSite = """
    SELECT entry FROM site_revision WHERE site = ?1
    UNION SELECT entry FROM inspection WHERE site = ?1
    UNION SELECT seq FROM entry JOIN hazard ON stream = 'hazard/' || number WHERE site = ?1
    UNION SELECT seq FROM entry JOIN site_duty ON stream = 'duty/' || key WHERE site = ?1
    UNION SELECT seq FROM entry JOIN site_marker ON stream = 'marker/' || site || '/' || ordinal WHERE site = ?1
    UNION SELECT seq FROM entry WHERE stream = 'archive/' || ?1
    UNION SELECT seq FROM entry JOIN assessment ON stream = 'assessment/' || number WHERE site = ?1
    UNION SELECT seq FROM entry JOIN site_use ON stream = 'use/' || number WHERE site = ?1
    UNION SELECT entry FROM site_event WHERE site = ?1
    UNION SELECT seq FROM entry JOIN works ON stream = 'works/' || number WHERE site = ?1
    UNION SELECT seq FROM entry JOIN case_site ON stream = 'case/' || number WHERE site = ?1
    UNION SELECT seq FROM entry WHERE stream = 'batch/' || (SELECT batch FROM site_in_force WHERE site = ?1)
    UNION SELECT u.seq FROM entry AS u JOIN receipt AS r ON u.stream = 'receipt/' || r.number
      WHERE u.type = 'import.undone'
        AND r.entry IN (SELECT entry FROM site_revision WHERE site = ?1)
    """

  /// The revisions of a site that an entry brought.
  package func revisions(ofSite site: String, entry: Int) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: "SELECT revision FROM site_revision WHERE site = ? AND entry = ? ORDER BY revision",
      arguments: [site, entry])
  }

  /// The inspections of a site that an entry brought.
  package func inspections(ofSite site: String, entry: Int) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT inspection FROM inspection WHERE site = ? AND entry = ? ORDER BY inspection",
      arguments: [site, entry])
  }
}
