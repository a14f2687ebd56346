/// What the streaming reader hands over, one record at a time, in the order of the file.
package enum ImportRecord: Hashable, Sendable {
  case calendar(CalendarRecord)
  case unit(UnitRecord)
  case batch(BatchRecord)
  case site(SiteRecord)
  case boundary(BoundaryRecord)
  case checklist(ChecklistRecord)
  case duty(DutyRecord)
  case method(RiskMethodRecord)
  case inspection(InspectionRecord)
  case unitReturn(UnitReturnRecord)
}
