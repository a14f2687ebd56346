import GRDB
package import Heritage

extension ReadSession {
  /// Kinds of record that come in versions which stay.
  package enum TemplateKind: String, Sendable {
    case duty, method
  }

  /// Whether a version of a duty or a method has ever been imported and not undone.
  package func isKnown(_ kind: TemplateKind, _ code: String, version: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(kind.rawValue)_revision AS t WHERE \(kind.rawValue) = ? AND version = ?
          AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.entry = t.entry AND state = 'undone'))
        """, arguments: [code, version]) ?? false
  }

  /// The duties in force, by code.
  package func duties() throws -> [DutyRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT d.duty, d.revision, d.version, d.title, d.proof, d.months, d.note
        FROM duty_in_force AS d JOIN record AS r ON r.kind = 'duty' AND r.key = d.duty AND r.revision = d.revision
        ORDER BY r.entry, r.ordinal
        """
    ).map { try duty($0) }
  }

  /// The duty in force of that code.
  package func duty(_ code: String) throws -> DutyRecord {
    let typed = code.uppercased()
    let all = try duties()
    if all.isEmpty { throw StoreError.unknown(RecordReference(.duty, "")) }
    guard let duty = all.first(where: { $0.code.uppercased() == typed }) else {
      throw StoreError.unknown(RecordReference(.duty, code))
    }
    return duty
  }

  private func duty(_ row: Row) throws -> DutyRecord {
    let reader = RowReader(row, from: 2)
    let key: StatementArguments = [row[0] as String, row[1] as Int]
    var duty = DutyRecord(
      code: row[0], position: .none)
    duty.version = try reader.value()
    duty.title = try reader.value()
    duty.proof = try reader.requiredTerm()
    duty.months = try reader.optional()
    duty.note = try reader.optional()
    duty.dueDays = try String.fetchAll(
      database,
      sql: "SELECT month_day FROM duty_due_day WHERE duty = ? AND revision = ? ORDER BY position",
      arguments: key
    ).compactMap(MonthDay.init)
    duty.bases = try Row.fetchAll(
      database,
      sql: """
        SELECT act, article, valid_from, valid_to FROM duty_basis
        WHERE duty = ? AND revision = ? ORDER BY position
        """, arguments: key
    ).map { row in
      let reader = RowReader(row, from: 0)
      return LegalBasis(
        act: try reader.value(), article: try reader.optional(), validFrom: try reader.date(),
        validTo: try reader.date())
    }
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT kind, value FROM duty_scope WHERE duty = ? AND revision = ? ORDER BY position
        """, arguments: key)
    {
      if row[0] == "category" {
        duty.categories.append(try term(row[1]))
      } else {
        duty.batchKinds.append(try term(row[1]))
      }
    }
    return duty
  }

  /// A version of a method of assessment with the revision it is kept under.
  package struct KeptMethod: Sendable {
    package var revision: Int
    package var record: RiskMethodRecord
  }

  /// Every version of every method, in the order in which they came; undone ones left out.
  package func methods() throws -> [KeptMethod] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT m.method, m.revision, m.version, m.title, m.valid_months, m.basis, m.major_from, m.larger_from,
          m.ordinary_from
        FROM method_revision AS m
        WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.entry = m.entry AND state = 'undone')
        ORDER BY m.method, m.revision
        """
    ).map { row in
      KeptMethod(revision: row[1], record: try method(row))
    }
  }

  /// The revision in force of a method, or that of a version.
  ///
  /// - Throws: `StoreError.unknown` where there is no such method or version.
  package func method(_ code: String?, version: String?) throws -> KeptMethod {
    let all = try methods().filter { code == nil || $0.record.code == code }
    let found = all.last { version == nil || $0.record.version == version }
    guard let found else {
      throw StoreError.unknown(
        RecordReference(.method, [code, version].compactMap { $0 }.joined(separator: " ")))
    }
    return found
  }

  private func method(_ row: Row) throws -> RiskMethodRecord {
    let reader = RowReader(row, from: 2)
    let key: StatementArguments = [row[0] as String, row[1] as Int]
    var method = RiskMethodRecord(
      code: row[0], position: .none)
    method.version = try reader.value()
    method.title = try reader.value()
    method.validMonths = try reader.value()
    method.basis = try reader.optional()
    for grade in [RiskGrade.major, .larger, .ordinary] { method.bounds[grade] = try reader.value() }
    method.factors = try factors(key)
    return method
  }

  private func factors(_ key: StatementArguments) throws -> [RiskFactorRecord] {
    let levels = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: """
          SELECT factor, level, meaning FROM method_level WHERE method = ? AND revision = ?
          ORDER BY position
          """, arguments: key)
    ) { $0[0] as String }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT factor, title, axis, weight, measure, second, third, fourth, fifth FROM method_factor
        WHERE method = ? AND revision = ? ORDER BY position
        """, arguments: key
    ).map { row in
      let reader = RowReader(row, from: 1)
      var factor = RiskFactorRecord(
        kind: try term(row[0]), position: .none)
      factor.title = try reader.value()
      factor.axis = try reader.requiredTerm()
      factor.weight = try reader.value()
      factor.measure = try reader.term()
      factor.thresholds = try (0..<4).compactMap { _ in try reader.optional() }
      factor.levels = (levels[row[0]] ?? []).map { RiskLevelRecord(value: $0[1], meaning: $0[2]) }
      return factor
    }
  }
}
