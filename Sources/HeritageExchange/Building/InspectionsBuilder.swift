import Heritage

/// Builds inspections.
final class InspectionsBuilder: RecordBuilder {
  private var inspection: InspectionRecord?
  private var answer: AnswerRecord?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .inspection: startInspection(attributes, &context)
    case .answer:
      var answer = AnswerRecord(
        item: attributes[.item] ?? "", result: attributes.term(.result) ?? .notChecked,
        position: context.position)
      answer.grade = attributes.term(.grade)
      self.answer = answer
      AnswerRules.checkGrade(attributes, answer, &context)
    case .photo:
      guard let path = attributes.raw(.href), !path.isEmpty else { break }
      AnswerRules.checkPhoto(path, &context)
      answer?.photos.append(path)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .inspector: context.text.line.map { inspection?.inspectors.append($0) }
    case .note where answer == nil: inspection?.note = context.text.text
    case .note: answer?.note = context.text.text
    case .answer:
      if let answer { inspection?.answers.append(answer) }
      answer = nil
    default: break
    }
  }

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { (inspection, answer) = (nil, nil) }
    guard let inspection else { return nil }
    InspectionRules.check(inspection, &context)
    return .inspection(inspection)
  }

  private func startInspection(_ attributes: Attributes, _ context: inout BuildContext) {
    var inspection = InspectionRecord(code: attributes[.code] ?? "", position: context.position)
    inspection.site = attributes[.site] ?? ""
    inspection.kind = attributes.term(.kind) ?? .routine
    inspection.inspectedOn = attributes.date(.inspectedOn)
    inspection.unit = attributes[.unit] ?? ""
    self.inspection = inspection
  }
}
