import GRDB
package import Heritage

extension ReadSession {
  /// What works are for, in the order stated.
  package func causes(of works: WorksSummary) throws -> [WorksCause] {
    try Row.fetchAll(
      database,
      sql: "SELECT kind, reference FROM works_cause WHERE works = ? ORDER BY position",
      arguments: [works.number]
    ).map { WorksCause(try term($0[0]), $0[1]) }
  }
}
