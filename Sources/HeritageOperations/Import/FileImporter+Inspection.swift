import Heritage
import HeritageExchange
import HeritageStore

extension FileImporter {
  /// The photographs that an inspection refers to, by item.
  func photos(
    of record: ImportRecord, _ report: (ImportProblem, SourcePosition) -> Void
  ) throws -> [String: [EvidenceFile]] {
    guard case .inspection(let inspection) = record else { return [:] }
    let limit = try session.read.number(of: .evidenceSize, on: session.today)
    var photos: [String: [EvidenceFile]] = [:]
    for answer in inspection.answers {
      for reference in answer.photos {
        guard let path = EvidenceReader.path(reference, in: input.folder) else {
          let exists = EvidenceReader.exists(reference, in: input.folder)
          report(exists ? .photoOutside(reference) : .photoMissing(reference), answer.position)
          continue
        }
        do {
          photos[answer.item, default: []].append(
            try EvidenceReader.read(path, limitMegabytes: limit))
        } catch OperationError.fileTooLarge {
          report(.photoTooLarge(reference, limit), answer.position)
        } catch is OperationError {
          report(.photoMissing(reference), answer.position)
        }
      }
    }
    return photos
  }

  /// A code is used once: what comes under a code that is taken must be the same.
  func checkCode(
    of imported: ImportedRecord, _ photos: [String: [EvidenceFile]],
    _ report: (ImportProblem, SourcePosition) -> Void
  ) throws {
    guard case .inspection(let inspection) = imported.record,
      try session.read.isInspectionCodeTaken(inspection.code)
    else { return }
    if try session.read.isUndone(inspection: inspection.code) {
      report(.inspectionUndone(inspection.code), inspection.position)
    } else if !imported.isRefused,
      try !session.isInForce(inspection.graded(by: known), photos: photos)
    {
      report(.inspectionTaken(inspection.code), inspection.position)
    }
  }

  /// Stages an inspection with its photographs.
  func stage(
    _ inspection: InspectionRecord, _ photos: [String: [EvidenceFile]]
  ) throws -> StagedChange {
    let graded = inspection.graded(by: known)
    let change = try session.stage(graded, photos: photos)
    if case .added = change { staged.append(graded) }
    return change
  }
}

extension InspectionRecord {
  /// The inspection with the grade of each nonconformity filled in from the item's suggestion.
  func graded(by known: KnownCodes) -> InspectionRecord {
    var graded = self
    for index in graded.answers.indices {
      let answer = graded.answers[index]
      guard answer.result == .nonconform, answer.grade == nil else { continue }
      graded.answers[index].grade = known.item(answer.item)?.grade ?? .ordinary
    }
    return graded
  }
}

extension WriteSession {
  /// Stages an inspection with its photographs kept.
  func stage(
    _ inspection: InspectionRecord, photos: [String: [EvidenceFile]]
  ) throws -> StagedChange {
    try stage(
      inspection, checklistRevisions: read.checklistRevisions(),
      photos: photos.mapValues { try $0.map { try keep($0) } })
  }

  func isInForce(
    _ inspection: InspectionRecord, photos: [String: [EvidenceFile]]
  ) throws -> Bool {
    try isInForce(
      inspection, checklistRevisions: read.checklistRevisions(),
      photos: photos.mapValues { $0.map { Digest.text(of: $0.bytes) } })
  }

  /// Registers a hazard for every nonconformity (不符合) of an inspection just recorded, once each.
  func registerFindings(
    of inspection: InspectionRecord, _ known: KnownCodes, _ lateReason: String?
  ) throws -> [String] {
    try inspection.answers.filter { $0.result == .nonconform }.map { answer in
      let item = known.item(answer.item)
      let report = HazardReport(
        site: inspection.site, description: answer.note ?? item?.subject ?? answer.item,
        type: known.checklist(answer.checklist)?.hazardType ?? .other,
        grade: answer.grade ?? item?.grade ?? .ordinary, source: .inspection, item: answer.item)
      return try register(
        report, ActOptions(occurredOn: inspection.inspectedOn, lateReason: lateReason),
        inspection: inspection.code
      ).hazard
    }
  }
}
