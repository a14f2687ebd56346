import GRDB
package import Heritage

/// What was found of a checklist item when it was last looked at.
package struct LastAnswer: Hashable, Sendable {
  package var inspection: String
  package var inspectedOn: CivilDate
  package var result: AnswerResult
  package var note: String?

  package init(
    inspection: String, inspectedOn: CivilDate, result: AnswerResult, note: String? = nil
  ) {
    self.inspection = inspection
    self.inspectedOn = inspectedOn
    self.result = result
    self.note = note
  }
}

extension ReadSession {
  /// The last answer to each item of a site up to a day, by reference, of inspections in force. Items that were left
  /// unchecked (未查) were not looked at.
  package func lastAnswers(site: String, until day: CivilDate) throws -> [String: LastAnswer] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.item, i.inspection, i.inspected_on, a.result, a.note
        FROM inspection AS i
        JOIN current_revision AS c
          ON c.kind = 'inspection' AND c.key = i.inspection AND c.revision = i.revision
        JOIN answer AS a ON a.inspection = i.inspection AND a.revision = i.revision
          AND a.result <> 'notChecked'
        WHERE i.site = ? AND i.inspected_on <= ? ORDER BY i.inspected_on, i.entry, i.inspection
        """, arguments: [site, day.description]
    ).reduce(into: [:]) { last, row in
      last[row[0]] = LastAnswer(
        inspection: row[1], inspectedOn: try date(row[2] as String), result: try term(row[3]),
        note: row[4])
    }
  }
}
