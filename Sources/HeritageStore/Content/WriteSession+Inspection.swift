import GRDB
package import Heritage

extension WriteSession {
  /// Stages an inspection. `checklistRevisions` gives the revision in force of each template that is
  /// answered; `photos` the digests of each answer's photographs, which are in the file already.
  package func stage(
    _ inspection: InspectionRecord, checklistRevisions: [String: Int],
    photos: [String: [String]]
  ) throws -> StagedChange {
    try content.stage(
      .inspection, key: inspection.code,
      rows: rows(of: inspection, checklistRevisions: checklistRevisions, photos: photos),
      line: inspection.position.line)
  }

  /// Whether exactly this inspection is in force. Its code is its own for good: another one, or one that was
  /// undone, cannot be staged.
  package func isInForce(
    _ inspection: InspectionRecord, checklistRevisions: [String: Int], photos: [String: [String]]
  ) throws -> Bool {
    try content.isInForce(
      .inspection, key: inspection.code,
      rows: rows(of: inspection, checklistRevisions: checklistRevisions, photos: photos))
  }

  private func rows(
    of inspection: InspectionRecord, checklistRevisions: [String: Int],
    photos: [String: [String]]
  ) -> [ContentRow] {
    var rows = [
      ContentRow(
        ContentKind.inspectionTable,
        [
          inspection.site, inspection.kind.rawValue, inspection.inspectedOn?.description,
          inspection.unit, inspection.note,
        ])
    ]
    rows += inspection.inspectors.enumerated().map {
      ContentRow(ContentKind.inspector, [$0.offset, $0.element])
    }
    rows += inspection.answers.enumerated().map { position, answer in
      ContentRow(
        ContentKind.answer,
        [
          position, answer.item, checklistRevisions[answer.checklist], answer.result.rawValue,
          answer.grade?.rawValue, answer.note,
        ])
    }
    let pictures = inspection.answers.flatMap { answer in
      (photos[answer.item] ?? []).map { (answer.item, $0) }
    }
    rows += pictures.enumerated().map {
      ContentRow(ContentKind.answerPhoto, [$0.offset, $0.element.0, $0.element.1])
    }
    return rows
  }
}
