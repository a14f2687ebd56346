import Heritage

/// Builds duties (责任事项).
final class DutiesBuilder: RecordBuilder {
  private var duty: DutyRecord?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .duty:
      var duty = DutyRecord(code: attributes[.code] ?? "", position: context.position)
      duty.version = attributes[.version] ?? ""
      duty.proof = attributes.term(.proof) ?? .act
      duty.months = attributes.count(.months)
      self.duty = duty
    case .dueDay: addDueDay(attributes, &context)
    case .legalBasis:
      duty?.bases.append(
        LegalBasis(
          act: attributes[.act] ?? "", article: attributes[.article],
          validFrom: attributes.date(.validFrom), validTo: attributes.date(.validTo)))
      if let from = attributes.date(.validFrom), let to = attributes.date(.validTo), to < from {
        context.report(.record(.basisNever))
      }
    case .appliesTo: addScope(attributes, &context)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .title: duty?.title = context.text.line ?? ""
    case .note: duty?.note = context.text.text
    default: break
    }
  }

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { duty = nil }
    guard let duty else { return nil }
    DutyRecordRules.check(duty, &context)
    return .duty(duty)
  }

  private func addDueDay(_ attributes: Attributes, _ context: inout BuildContext) {
    guard let text = attributes[.monthDay] else { return }
    guard let day = MonthDay(text) else {
      // What is not of that form at all, the schema has refused.
      if text.utf8.count == 5 { context.report(.record(.monthDay(text))) }
      return
    }
    if duty?.dueDays.contains(day) == true { context.report(.record(.dueDayTwice(text))) }
    duty?.dueDays.append(day)
  }

  private func addScope(_ attributes: Attributes, _ context: inout BuildContext) {
    if (attributes.raw(.category) == nil) == (attributes.raw(.batchKind) == nil),
      !context.faults.hasStranger(at: context.position)
    {
      context.report(.record(.scopeNotOne))
    }
    attributes.term(.category).map { duty?.categories.append($0) }
    attributes.term(.batchKind).map { duty?.batchKinds.append($0) }
  }
}
