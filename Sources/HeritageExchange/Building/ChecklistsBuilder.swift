import Heritage

/// Builds checklist templates.
final class ChecklistsBuilder: RecordBuilder {
  private var checklist: ChecklistRecord?
  private var item: ChecklistItemRecord?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .checklist: startChecklist(attributes, &context)
    case .item: startItem(attributes, &context)
    case .legalBasis:
      guard let date = attributes.date(.date) else { break }
      item?.basis.append(
        LegalBasis(act: attributes[.act] ?? "", article: attributes[.article], validFrom: date))
    case .appliesTo: startScope(attributes, &context)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .title: checklist?.title = context.text.line ?? ""
    case .basis: checklist?.basis = context.text.text
    case .subject: item?.subject = required(element, &context)
    case .method: item?.method = required(element, &context)
    case .item:
      if let item { checklist?.items.append(item) }
      item = nil
    default: break
    }
  }

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { (checklist, item) = (nil, nil) }
    guard let checklist else { return nil }
    ChecklistRules.check(checklist, &context)
    return .checklist(checklist)
  }

  private func startChecklist(_ attributes: Attributes, _ context: inout BuildContext) {
    var checklist = ChecklistRecord(code: attributes[.code] ?? "", position: context.position)
    checklist.version = attributes[.version] ?? ""
    checklist.hazardType = attributes.term(.hazardType) ?? .other
    self.checklist = checklist
  }

  private func startItem(_ attributes: Attributes, _ context: inout BuildContext) {
    var item = ChecklistItemRecord(code: attributes[.code] ?? "", position: context.position)
    item.section = attributes[.section] ?? ""
    item.suggestedGrade = attributes.term(.grade) ?? .ordinary
    item.frequency = attributes.term(.frequency) ?? .eachInspection
    self.item = item
  }

  private func startScope(_ attributes: Attributes, _ context: inout BuildContext) {
    if (attributes.raw(.category) == nil) == (attributes.raw(.batchKind) == nil),
      !context.faults.hasStranger(at: context.position)
    {
      context.report(.record(.scopeNotOne))
    }
    attributes.term(.category).map { item?.categories.append($0) }
    attributes.term(.batchKind).map { item?.batchKinds.append($0) }
  }

  /// A text that the schema lets be blank, but not absent.
  private func required(_ element: ElementName, _ context: inout BuildContext) -> String {
    if !context.text.bytes.isEmpty, context.text.isBlank {
      context.report(.field(.blank(element: element.rawValue)))
    }
    return context.text.text ?? ""
  }
}
