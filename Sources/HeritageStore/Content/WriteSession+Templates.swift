import GRDB
package import Heritage

extension WriteSession {
  /// Stages a version of a duty (责任事项).
  package func stage(_ duty: DutyRecord) throws -> StagedChange {
    try content.stage(
      .duty, key: duty.code, rows: Self.rows(of: duty), line: duty.position.line)
  }

  /// Whether the duty in force is the same.
  package func isInForce(_ duty: DutyRecord) throws -> Bool {
    try content.isInForce(.duty, key: duty.code, rows: Self.rows(of: duty))
  }

  /// Stages a version of a method of risk assessment (风险评估方法).
  package func stage(_ method: RiskMethodRecord) throws -> StagedChange {
    try content.stage(
      .method, key: method.code, rows: Self.rows(of: method), line: method.position.line)
  }

  /// Whether the method in force is the same.
  package func isInForce(_ method: RiskMethodRecord) throws -> Bool {
    try content.isInForce(.method, key: method.code, rows: Self.rows(of: method))
  }

  private static func rows(of duty: DutyRecord) -> [ContentRow] {
    var rows = [
      ContentRow(
        ContentKind.dutyRevision,
        [duty.version, duty.title, duty.proof.rawValue, duty.months, duty.note])
    ]
    rows += duty.dueDays.sorted().enumerated().map { position, day in
      ContentRow(ContentKind.dutyDueDay, [position, day.description])
    }
    rows += duty.bases.enumerated().map { position, basis in
      ContentRow(
        ContentKind.dutyBasis,
        [
          position, basis.act, basis.article, basis.validFrom?.description,
          basis.validTo?.description,
        ])
    }
    let scopes =
      duty.categories.map { ("category", $0.rawValue) }
      + duty.batchKinds.map { ("batchKind", $0.rawValue) }
    rows += scopes.enumerated().map { position, scope in
      ContentRow(ContentKind.dutyScope, [position, scope.0, scope.1])
    }
    return rows
  }

  private static func rows(of method: RiskMethodRecord) -> [ContentRow] {
    var rows = [
      ContentRow(
        ContentKind.methodRevision,
        [
          method.version, method.title, method.validMonths, method.basis, method.bounds[.major],
          method.bounds[.larger], method.bounds[.ordinary],
        ])
    ]
    rows += method.factors.enumerated().map { position, factor in
      let bounds = (0..<4).map {
        factor.thresholds.indices.contains($0) ? factor.thresholds[$0] : nil
      }
      return ContentRow(
        ContentKind.methodFactor,
        [
          position, factor.kind.rawValue, factor.title, factor.axis.rawValue, factor.weight,
          factor.measure?.rawValue, bounds[0], bounds[1], bounds[2], bounds[3],
        ])
    }
    let levels = method.factors.flatMap { factor in factor.levels.map { (factor.kind, $0) } }
    rows += levels.enumerated().map { position, level in
      ContentRow(
        ContentKind.methodLevel,
        [position, level.0.rawValue, level.1.value, level.1.meaning])
    }
    return rows
  }
}
