import GRDB
package import Heritage

extension WriteSession {
  /// Stages the holidays and working days of a year, day by day.
  package func stage(_ calendar: CalendarRecord) throws -> StagedChange {
    var rows = [
      ContentRow(
        ContentKind.calendarRevision, [calendar.document, calendar.issuedOn?.description])
    ]
    let days = calendar.spans.flatMap { span in span.days.map { ($0, span.kind, span.name) } }
      .sorted { $0.0 < $1.0 }
    rows += days.enumerated().map { position, day in
      ContentRow(
        ContentKind.calendarDay, [position, day.0.description, day.1.rawValue, day.2])
    }
    return try content.stage(
      .calendar, key: String(calendar.year), rows: rows, line: calendar.position.line)
  }
}
