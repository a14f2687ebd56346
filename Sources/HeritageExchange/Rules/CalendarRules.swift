import Heritage

/// What must hold of the calendar of one year: its days lie in that year, each is named once, and only Saturdays
/// and Sundays are made working days.
enum CalendarRules {
  static func check(_ calendar: CalendarRecord, _ context: inout BuildContext) {
    var lines: [CivilDate: Int] = [:]
    for span in calendar.spans {
      CommonRules.checkOrder(("from", span.from), ("to", span.to), at: span.position, &context)
      for day in span.days {
        if day.year != calendar.year, !context.faults.spoil(.year, at: calendar.position) {
          context.report(.record(.dayOutsideYear(day, calendar.year)), at: span.position)
        }
        if span.kind == .workday, day.weekday < 6 {
          context.report(.record(.workdayInTheWeek(day)), at: span.position)
        }
        if let line = lines.updateValue(span.position.line, forKey: day) {
          lines[day] = line
          context.report(.record(.dayTwice(day, firstLine: line)), at: span.position)
        }
      }
    }
  }
}
