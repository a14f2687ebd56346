import Heritage

/// Builds a publication batch: its attributes, and the elements before its sites.
final class BatchBuilder {
  private(set) var batch: BatchRecord

  init(_ attributes: Attributes, _ context: inout BuildContext) {
    batch = BatchRecord(code: attributes[.code] ?? "", position: context.position)
    batch.kind = attributes.term(.kind) ?? .protectedSite
    batch.ordinal = attributes.count(.ordinal) ?? 1
    batch.name = attributes[.name] ?? ""
    batch.provenance = attributes.term(.provenance) ?? .sample
    batch.declaredCount = attributes.count(.declaredCount)
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .decisionDocument: batch.decisionDocument = context.statedLine(element)
    case .decidedOn: batch.decidedOn = context.date
    case .announcement: batch.announcement = context.statedLine(element)
    case .publishedOn: batch.publishedOn = context.statedDate(element)
    case .publisher: batch.publisher = context.statedLine(element)
    default: break
    }
  }
}
