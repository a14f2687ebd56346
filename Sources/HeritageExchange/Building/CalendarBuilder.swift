import Heritage

/// Builds the calendar of a year: one record.
final class CalendarBuilder: RecordBuilder {
  private var calendar: CalendarRecord?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .calendar:
      var record = CalendarRecord(year: attributes.count(.year) ?? 0, position: context.position)
      record.document = attributes[.document] ?? ""
      record.issuedOn = attributes.date(.issuedOn)
      calendar = record
    case .holiday:
      add(.holiday, attributes, from: attributes.date(.from), to: attributes.date(.to), context)
    case .workday:
      add(.workday, attributes, from: attributes.date(.date), to: attributes.date(.date), context)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {}

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { calendar = nil }
    guard let calendar else { return nil }
    CalendarRules.check(calendar, &context)
    return .calendar(calendar)
  }

  private func add(
    _ kind: CalendarDayKind, _ attributes: Attributes, from: CivilDate?, to: CivilDate?,
    _ context: BuildContext
  ) {
    calendar?.spans.append(
      CalendarRecord.Span(
        kind: kind, name: attributes[.name] ?? "", from: from, to: to, position: context.position))
  }
}
