import GRDB
package import Heritage

/// A day that is not as the week has it.
package struct CalendarDay: Hashable, Sendable {
  package var date: CivilDate
  package var kind: CalendarDayKind
  package var name: String
  /// The announcement.
  package var document: String
}

extension ReadSession {
  /// The holidays and the Saturdays and Sundays worked, of every year whose calendar is in force.
  package func calendarDays() throws -> [CalendarDay] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT d.day, d.kind, d.name, r.document FROM current_revision AS c
        JOIN calendar_revision AS r ON r.calendar = c.key AND r.revision = c.revision
        JOIN calendar_day AS d ON d.calendar = c.key AND d.revision = c.revision
        WHERE c.kind = 'calendar' ORDER BY d.day
        """
    ).map {
      CalendarDay(
        date: try date($0[0] as String), kind: try term($0[1]), name: $0[2], document: $0[3])
    }
  }

  /// The working days as far as they are known.
  package func workCalendar() throws -> WorkCalendar {
    var calendar = WorkCalendar()
    let days = try calendarDays()
    let years = try String.fetchAll(
      database,
      sql: "SELECT key FROM current_revision WHERE kind = 'calendar' AND revision IS NOT NULL")
    for year in years.compactMap({ Int($0) }) {
      calendar.add(
        year: year,
        days.filter { $0.date.year == year }
          .map { ($0.date, WorkCalendar.Day(kind: $0.kind, name: $0.name)) })
    }
    return calendar
  }
}
