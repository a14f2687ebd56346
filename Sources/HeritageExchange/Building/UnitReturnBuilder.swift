import Heritage

/// Builds a unit's return: one record with all its rows.
final class UnitReturnBuilder: RecordBuilder {
  private var unitReturn: UnitReturnRecord?
  private var row: ReturnRowRecord?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .unitReturn: startReturn(attributes, &context)
    case .row: startRow(attributes, &context)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .description: row?.description = context.text.text
    case .note: row?.note = context.text.text
    case .row:
      if let row { unitReturn?.rows.append(row) }
      row = nil
    default: break
    }
  }

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { (unitReturn, row) = (nil, nil) }
    guard let unitReturn else { return nil }
    UnitReturnRules.check(unitReturn, .xml, &context)
    return .unitReturn(unitReturn)
  }

  private func startReturn(_ attributes: Attributes, _ context: inout BuildContext) {
    var record = UnitReturnRecord(unit: attributes[.unit] ?? "", position: context.position)
    record.period = attributes[.period] ?? ""
    record.asOf = attributes.date(.asOf)
    record.preparedBy = attributes[.preparedBy] ?? ""
    record.preparedOn = attributes.date(.preparedOn)
    record.declaredCount = attributes.count(.declaredCount)
    record.declaredRectified = attributes.count(.declaredRectified)
    unitReturn = record
  }

  private func startRow(_ attributes: Attributes, _ context: inout BuildContext) {
    var row = ReturnRowRecord(
      status: attributes.term(.status) ?? .notStarted, position: context.position)
    row.number = attributes[.number]
    row.site = attributes[.site] ?? ""
    row.item = attributes[.item]
    row.grade = attributes.term(.grade)
    row.rectifiedOn = attributes.date(.rectifiedOn)
    row.deadline = attributes.date(.deadline)
    row.person = attributes[.person]
    self.row = row
    if row.rectifiedOn != nil, let status: ReportedStatus = attributes.term(.status),
      status != .rectified
    {
      context.report(.record(.rectifiedDateWithoutRectified(.xml)))
    }
  }
}
