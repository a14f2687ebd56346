import GRDB
import Heritage

/// The units as the journal had them at any of its entries: papers name what stood when they were made.
struct UnitHistory {
  private struct Revision {
    var entry: Int
    var unit: UnitSuccessions.Unit
  }

  private let revisions: [Revision]
  /// Whether any unit ever went over to another.
  private let hasSuccessions: Bool

  init(_ session: ReadSession) throws {
    revisions = try Row.fetchAll(
      session.database,
      sql:
        "SELECT entry, unit, name, valid_to, successor FROM unit_revision ORDER BY unit, revision"
    ).map {
      Revision(
        entry: $0[0],
        unit: .init(
          code: $0[1], name: $0[2], validTo: try session.date($0[3] as String?), successor: $0[4]))
    }
    hasSuccessions = revisions.contains { $0.unit.successor != nil }
  }

  /// The unit that a sheet about a site goes to: the township, or whoever had come after it by that day, as far as that was
  /// on record when the sheet was made.
  func addressee(_ unit: String, on day: CivilDate, at entry: Int) -> String {
    guard hasSuccessions else { return unit }
    return UnitSuccessions(revisions.filter { $0.entry <= entry }.map(\.unit))
      .unit(of: unit, on: day)
  }
}
