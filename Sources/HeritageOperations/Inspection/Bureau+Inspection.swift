package import Heritage
import HeritageStore

/// What a recorded inspection led to.
package struct InspectionDone: Hashable, Sendable {
  package var inspection: String
  package var entry: Int
  package var hazards: [String]
}

extension Bureau {
  /// Records an inspection taken at the terminal. Every nonconformity becomes a registered hazard.
  ///
  /// - Parameter photos: paths of photographs, by item; they are read one by one, so that many need no more memory.
  package func record(
    _ inspection: InspectionRecord, photos: [String: [String]], _ options: ActOptions
  ) throws -> InspectionDone {
    let limit = try read { try $0.number(of: .evidenceSize, on: today) }
    return try write(commit: !options.isDryRun) { session in
      guard try !session.read.isInspectionCodeTaken(inspection.code) else {
        throw OperationError.inspectionExists(code: inspection.code)
      }
      let site = try session.read.site(inspection.site)
      try session.read.checkUnit(inspection.unit)
      let known = try KnownCodes(session.read)
      for answer in inspection.answers where known.item(answer.item) == nil {
        throw OperationError.noSuchChecklistItem(item: answer.item, site: site.code)
      }
      try refuseImpossibleDay(inspection, options, session)
      let graded = inspection.graded(by: known)
      let kept = try graded.answers.reduce(into: [String: [String]]()) { kept, answer in
        kept[answer.item] = try photos[answer.item]?.map {
          try session.keep(EvidenceReader.read($0, limitMegabytes: limit))
        }
      }
      _ = try session.stage(
        graded, checklistRevisions: session.read.checklistRevisions(), photos: kept)
      let entry = try session.appendContent(
        .inspection(inspection.code), .inspectionRecorded,
        [
          "site": .string(inspection.site),
          "lateReason": options.lateReason.map(JSONValue.string),
        ], occurredOn: inspection.inspectedOn)
      let hazards = try session.registerFindings(of: graded, known, options.lateReason)
      return InspectionDone(inspection: inspection.code, entry: entry.seq, hazards: hazards)
    }
  }

  /// Refuses a day in the future, and one of an earlier period without a reason.
  func refuseImpossibleDay(
    _ inspection: InspectionRecord, _ options: ActOptions, _ session: WriteSession
  ) throws {
    var options = options
    options.occurredOn = inspection.inspectedOn
    let act = HazardAct(session: session, options: options)
    let unmet =
      try act.lateness()
      + (act.occurredOn > session.today ? [.inTheFuture(session.today)] : [])
    guard unmet.isEmpty else {
      throw Refusals([Refusal(act: .inspectionRecorded, hazard: "", conditions: unmet)])
    }
  }
}
