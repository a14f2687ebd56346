import GRDB
package import Heritage

/// The end of a past day (某日终了) in the life of a registry: what the file knew then are the entries recorded by then.
package struct PastMoment: Hashable, Sendable {
  package let day: CivilDate
  /// How many entries were recorded after it.
  package let laterEntryCount: Int
  /// The last entry recorded by then.
  let lastEntry: Int

  /// - Throws: `StoreError.beforeTheRegistry` where the registry was made later.
  init(endOf day: CivilDate, _ database: Database) throws {
    let newest = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    let end = Instant(secondsSince1970: (day.daysSinceEpoch + 1) * 86_400 - 28_800).description
    // The times of recording never decrease: halves are looked through, not all.
    var (known, bound) = (0, newest)
    while known < bound {
      let middle = (known + bound + 1) / 2
      let time = try String.fetchOne(
        database.cachedStatement(sql: "SELECT recorded_at FROM entry WHERE seq = ?"),
        arguments: [middle])
      if let time, time < end { known = middle } else { bound = middle - 1 }
    }
    guard known > 0 else {
      throw StoreError.beforeTheRegistry(day: day, founded: try Self.founding(database))
    }
    self.init(day: day, lastEntry: known, newest: newest)
  }

  init(day: CivilDate, lastEntry: Int, newest: Int) {
    self.day = day
    self.lastEntry = lastEntry
    laterEntryCount = newest - lastEntry
  }

  private static func founding(_ database: Database) throws -> CivilDate {
    let time = try String.fetchOne(database, sql: "SELECT recorded_at FROM entry WHERE seq = 1")
    return time.flatMap(Instant.init(_:))?.civilDate ?? .first
  }
}
