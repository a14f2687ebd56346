import GRDB
package import Heritage

/// A use (使用) of a site on record.
package struct UseSummary: Hashable, Sendable {
  package var number: String
  package var site: String
  package var state: UseState
  package var kind: UseKind
  package var use: String
  package var openness: Openness
  package var user: String
  /// In what way it worsens the risk; `nil`: it does not.
  package var worsens: String?
  package var begunOn: CivilDate
  package var reviewOn: CivilDate
  package var lastOn: CivilDate
}

/// A visit, an activity or publicity (开放、活动、宣传).
package struct EventSummary: Hashable, Sendable {
  package var number: String
  package var site: String
  package var kind: EventKind
  package var title: String
  /// How many people it reached.
  package var reach: Int
  package var heldOn: CivilDate
}

extension ReadSession {
  /// Uses in the order in which they were recorded, of one site or of all.
  package func uses(site: String? = nil) throws -> [UseSummary] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT number, site, state, kind, use, openness, user, worsens, begun_on, review_on, last_on
        FROM site_use \(conditions.clause) ORDER BY entry
        """, arguments: conditions.arguments
    ).map { row in
      UseSummary(
        number: row[0], site: row[1], state: try term(row[2]), kind: try term(row[3]),
        use: row[4], openness: try term(row[5]), user: row[6], worsens: row[7],
        begunOn: try date(row[8] as String), reviewOn: try date(row[9] as String),
        lastOn: try date(row[10] as String))
    }
  }

  /// The use of that number. A short form is enough (``resolve(_:among:)``).
  package func use(_ reference: String) throws -> UseSummary {
    let number = try resolve(reference, among: .use)
    guard let found = try uses().first(where: { $0.number == number }) else {
      throw StoreError.unknown(RecordReference(.use, reference))
    }
    return found
  }

  /// Visits, activities and publicity by day, of one site or of all.
  package func events(site: String? = nil) throws -> [EventSummary] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT number, site, kind, title, reach, held_on FROM site_event
        \(conditions.clause) ORDER BY held_on, entry
        """, arguments: conditions.arguments
    ).map { row in
      EventSummary(
        number: row[0], site: row[1], kind: try term(row[2]), title: row[3], reach: row[4],
        heldOn: try date(row[5] as String))
    }
  }
}
