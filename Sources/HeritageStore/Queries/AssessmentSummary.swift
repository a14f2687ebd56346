import GRDB
package import Heritage

/// A risk assessment (风险评估) on record.
package struct AssessmentSummary: Hashable, Sendable {
  package var number: String
  package var state: AssessmentState
  package var site: String
  package var method: String
  package var methodRevision: Int
  package var methodVersion: String
  package var likelihood: Int
  package var consequence: Int
  package var score: Int
  package var grade: RiskGrade
  package var assessor: String
  package var assessedOn: CivilDate
  package var validUntil: CivilDate
  package var reviewer: String?
  package var reviewedOn: CivilDate?
  package var entry: Int

  /// Whether it is no longer good on a day.
  package func hasExpired(on day: CivilDate) -> Bool { validUntil < day }
}

/// The grade of a site on the record as it is now (文物点风险).
package struct SiteRisk: Hashable, Sendable {
  package var assessment: AssessmentSummary
  /// Hazards that came back since, false strike-offs included: each raises the grade.
  package var relapsesSince: Int

  package var grade: RiskGrade {
    RiskRules.effective(assessment.grade, relapsesSince: relapsesSince)
  }
}

extension ReadSession {
  private static let columns = """
    a.number, a.state, a.site, a.method, a.method_revision,
    (SELECT version FROM method_revision AS m WHERE m.method = a.method AND m.revision = a.method_revision),
    a.likelihood, a.consequence, a.score, a.grade, a.assessor, a.assessed_on, a.valid_until, a.reviewer,
    a.reviewed_on, a.entry
    """

  /// Assessments in the order in which they were made, of one site or of all.
  package func assessments(site: String? = nil) throws -> [AssessmentSummary] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: "SELECT \(Self.columns) FROM assessment AS a \(conditions.clause) ORDER BY entry",
      arguments: conditions.arguments
    ).map { try assessment($0) }
  }

  /// The assessment of that number. A short form is enough (``resolve(_:among:)``).
  package func assessment(_ reference: String) throws -> AssessmentSummary {
    let number = try resolve(reference, among: .assessment)
    guard let found = try assessments().first(where: { $0.number == number }) else {
      throw StoreError.unknown(RecordReference(.assessment, reference))
    }
    return found
  }

  /// The risk of each site that has a confirmed assessment.
  package func siteRisks(site: String? = nil) throws -> [String: SiteRisk] {
    let conditions = Conditions("a.site", is: site)
    return try Row.fetchAll(
      database,
      sql: "SELECT \(Self.columns), a.reopened_since FROM risk_in_force AS a \(conditions.clause)",
      arguments: conditions.arguments
    ).reduce(into: [:]) { risks, row in
      risks[row[2]] = SiteRisk(assessment: try assessment(row), relapsesSince: row[16])
    }
  }

  /// The inputs that an assessment was made of.
  package func inputs(of number: String) throws -> [RiskInput] {
    try Row.fetchAll(
      database,
      sql: "SELECT factor, level, count, note FROM assessment_factor WHERE assessment = ?",
      arguments: [number]
    ).map { RiskInput(factor: try term($0[0]), level: $0[1], count: $0[2], note: $0[3]) }
  }

  /// What the registry counts of a site now; overdue hazards as of a day.
  package func riskCounts(site: String, on day: CivilDate) throws -> [RiskMeasure: Int] {
    var counts: [RiskMeasure: Int] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT measure, count FROM site_count WHERE site = ?", arguments: [site])
    {
      let measure: RiskMeasure = try term(row[0])
      counts[measure] = row[1]
    }
    counts[.overdueHazards] = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM hazard WHERE site = ? AND state = 'ordered' AND deadline < ?",
      arguments: [site, day.description])
    return counts
  }

  private func assessment(_ row: Row) throws -> AssessmentSummary {
    AssessmentSummary(
      number: row[0], state: try term(row[1]), site: row[2], method: row[3],
      methodRevision: row[4], methodVersion: row[5] ?? "", likelihood: row[6], consequence: row[7],
      score: row[8], grade: try term(row[9]), assessor: row[10],
      assessedOn: try date(row[11] as String), validUntil: try date(row[12] as String),
      reviewer: row[13], reviewedOn: try date(row[14] as String?), entry: row[15])
  }
}
