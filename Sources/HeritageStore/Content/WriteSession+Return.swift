import GRDB
package import Heritage

extension WriteSession {
  /// Stages a unit's return for a period; the file as received is in the registry already.
  package func stage(
    _ unitReturn: UnitReturnRecord, period: PeriodSummary, sha256: String
  ) throws -> StagedChange {
    var rows = [
      ContentRow(
        ContentKind.unitReturnTable,
        [
          period.number, unitReturn.unit, unitReturn.asOf?.description, unitReturn.preparedBy,
          unitReturn.preparedOn?.description, unitReturn.declaredCount,
          unitReturn.declaredRectified, sha256,
        ])
    ]
    rows += unitReturn.rows.enumerated().map { position, row in
      ContentRow(
        ContentKind.returnRow,
        [
          position, row.position.line, row.number, row.site, row.item, row.description,
          row.grade?.rawValue, row.status.rawValue, row.rectifiedOn?.description,
          row.deadline?.description, row.person, row.note,
        ])
    }
    return try content.stage(
      .unitReturn, key: "\(period.number)/\(unitReturn.unit)", rows: rows,
      line: unitReturn.position.line)
  }

  /// Stages the outcome of a comparison.
  package func stage(
    _ pairings: [Pairing], period: String, unit: String, returnRevision: Int, head: Int
  ) throws -> StagedChange {
    var rows = [ContentRow(ContentKind.comparisonTable, [period, unit, returnRevision, head])]
    rows += pairings.enumerated().map { position, pairing in
      ContentRow(
        ContentKind.pairing,
        [
          position, pairing.difference.rawValue, pairing.hazard, pairing.row,
          pairing.state?.rawValue, pairing.status?.rawValue,
          JSONValue(details: pairing.details).canonicalText,
        ])
    }
    return try content.stage(.comparison, key: "\(period)/\(unit)", rows: rows)
  }
}
