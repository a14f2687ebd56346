import Heritage
import HeritageExchange
import HeritageStore

/// Imports one file inside a transaction: reads, checks and stages each record, then writes the entry with its
/// receipt, and registers what inspections found.
final class FileImporter {
  let input: ImportInput
  let session: WriteSession
  let known: KnownCodes
  let geometry: GeometryPreparation
  let options: ImportOptions
  let form: InputForm
  /// Records not to be imported, from an earlier pass.
  let skipped: Set<Int>

  var outcome: FileOutcome
  var diagnostics: [Diagnostic] = []
  /// Refused records, by place in the file.
  var refused: [Int: [Diagnostic]] = [:]
  /// Findings that were counted but not kept.
  private(set) var unlistedErrors = 0
  private(set) var unlistedWarnings = 0
  /// Errors found in records beside those of the reading.
  private var errorCount = 0
  /// Whether they were more than are worth counting, and the rest was not looked at.
  private var hasGivenUp = false
  private var firstLines = FirstLines()
  /// The lines that boundaries of this file have drawn, by key: what follows is checked against them.
  private var drawnLines: [String: Geometry] = [:]
  var staged: [InspectionRecord] = []
  private var declaredCounts: [(batch: String, count: Int, position: SourcePosition)] = []

  init(
    _ input: ImportInput, kind: ImportKind, digest: (sha256: String, bytes: Int),
    session: WriteSession, known: KnownCodes, geometry: GeometryPreparation,
    options: ImportOptions, form: InputForm, skipped: Set<Int>
  ) {
    self.form = form
    self.input = input
    self.session = session
    self.known = known
    self.geometry = geometry
    self.options = options
    self.skipped = skipped
    outcome = FileOutcome(
      file: input.name, kind: kind, sha256: digest.sha256, bytes: digest.bytes)
  }

  /// Reads the whole file. What is wrong stands in ``diagnostics`` afterwards.
  func read() throws {
    let summary = try readInput()
    diagnostics = summary.diagnostics + diagnostics
    for record in summary.refused { refused[record.ordinal, default: []] += record.diagnostics }
    try checkTotals(summary)
    diagnostics.sort {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
    outcome.read = summary.recordCount
    outcome.refused = refused.count
    outcome.isBroken = summary.fileErrorCount > 0 || summary.isCutShort || hasGivenUp
    unlistedErrors += summary.errorCount - summary.diagnostics.count { $0.severity == .error }
    unlistedWarnings += summary.warningCount - summary.diagnostics.count { $0.severity == .warning }
  }

  private func readInput() throws -> ImportSummary {
    switch form {
    case .xml:
      try ReadingThread.read(
        input,
        progress: { [options, input, outcome] bytesRead in
          options.progress?(
            ImportProgress(file: input.name, bytesRead: bytesRead, bytes: outcome.bytes))
        }, handler: { try self.handle($0) })
    case .spreadsheet:
      try ReturnFormReader().read(input.contents(), fileName: input.name) {
        try self.handle(try PreparedRecord($0, geometry: self.geometry))
      }
    case .features(let drawing):
      try readFeatures(BoundaryDrawing(drawing, session))
    }
  }

  private func readFeatures(_ drawing: BoundaryDrawing) throws -> ImportSummary {
    var conflict: ImportProblem?
    return try BoundaryFileReader().read(
      input.contents(), fileName: input.name, options: drawing.options.file,
      companion: input.companion,
      record: { feature in
        conflict = drawing.conflict(with: feature)
        return try drawing.record(of: feature)
      },
      handler: {
        try self.handle(try PreparedRecord($0, geometry: self.geometry), beside: conflict)
      })
  }

  /// Whether nothing is wrong, other than what `skipped` leaves out.
  func hasNoNewFault(expectsRefused: Bool) -> Bool {
    refused.keys.allSatisfy(skipped.contains)
      && (expectsRefused || !diagnostics.contains { $0.severity == .error })
  }

  /// - Parameter problem: what is wrong with the record beside itself.
  private func handle(_ prepared: PreparedRecord, beside problem: ImportProblem? = nil) throws {
    let imported = prepared.imported
    if case .batch(let batch) = imported.record, let count = batch.declaredCount,
      !imported.isRefused
    {
      declaredCounts.append((batch.code, count, batch.position))
    }
    let isStaged = try check(prepared, beside: problem)
    // The other forms are too small for it.
    if errorCount > Self.limits.errors, form.isXML {
      hasGivenUp = true
      diagnostics.append(
        ImportProblem.tooManyErrors(Self.limits.errors)
          .diagnostic(at: imported.record.position, record: nil))
      throw TooManyErrors()
    }
    // Left out for good, it is not there to be referred to.
    if !skipped.contains(imported.ordinal) { known.add(imported, isStaged: isStaged) }
  }

  /// Checks a record and stages it where nothing is wrong. Returns whether it was staged.
  private func check(_ prepared: PreparedRecord, beside problem: ImportProblem?) throws -> Bool {
    let imported = prepared.imported
    let record = imported.record
    guard !skipped.contains(imported.ordinal) else {
      refused[imported.ordinal] = refused[imported.ordinal] ?? []
      return false
    }
    var found: [Diagnostic] = []
    let report = { (problem: ImportProblem, position: SourcePosition) in
      found.append(problem.diagnostic(at: position, record: record.key))
    }
    if let problem { report(problem, record.position) }
    if !imported.spoilsIdentity, let identity = record.identity,
      let line = firstLines.note(identity, line: record.line)
    {
      report(.duplicateInFile(record.key, firstLine: line), record.position)
    }
    try RecordRules(
      known: known, session: session, lateReason: options.lateReason, faults: imported.faults,
      isRefused: imported.isRefused, report: report
    ).check(record)
    for finding in prepared.findings { report(finding.problem, finding.position) }
    let drawn = try drawing(of: imported, report)
    let photos = try photos(of: record, report)
    try checkCode(of: imported, photos, report)
    let errorCount = found.count { $0.severity == .error }
    keep(found, errorCount: errorCount)
    guard errorCount == 0, !imported.isRefused else {
      refused[imported.ordinal, default: []] += found
      return false
    }
    try stage(prepared, drawn, photos)
    return true
  }

  private static let limits = ImportLimits()

  /// Keeps findings as far as there is room, and counts the others.
  private func keep(_ found: [Diagnostic], errorCount: Int) {
    self.errorCount += errorCount
    if diagnostics.count < Self.limits.diagnostics {
      diagnostics += found
    } else {
      unlistedErrors += errorCount
      unlistedWarnings += found.count - errorCount
    }
  }

  /// The geometry of a boundary, which is checked against the registry.
  private func drawing(
    of imported: ImportedRecord, _ report: @escaping (ImportProblem, SourcePosition) -> Void
  ) throws -> PreparedGeometry? {
    guard case .boundary(let boundary) = imported.record else { return nil }
    let prepared = try BoundaryPreparation(
      geometry: geometry, session: session.read, drawn: drawnLines, faults: imported.faults,
      report: report
    ).prepare(boundary, today: session.today)
    drawnLines[boundary.key] = prepared?.geometry
    return prepared?.stored
  }

  private func stage(
    _ prepared: PreparedRecord, _ drawn: PreparedGeometry?, _ photos: [String: [EvidenceFile]]
  ) throws {
    let record = prepared.imported.record
    let change: StagedChange
    switch record {
    case .calendar(let calendar): change = try session.stage(calendar)
    case .unit(let unit): change = try session.stage(unit)
    case .batch(let batch): change = try session.stage(batch)
    case .site:
      guard let site = prepared.site else { return }
      change = try session.stage(site)
    case .boundary(let boundary):
      change = try session.stage(boundary, geometry: drawn)
      outcome.boundarySites.append(boundary.site)
    case .checklist(let checklist): change = try session.stage(checklist)
    case .duty(let duty): change = try session.stage(duty)
    case .method(let method): change = try session.stage(method)
    case .inspection(let inspection): change = try stage(inspection, photos)
    case .unitReturn(let unitReturn): change = try stage(unitReturn)
    }
    try count(change, of: record)
  }

  /// Stages a return, and keeps it as it was received.
  private func stage(_ unitReturn: UnitReturnRecord) throws -> StagedChange {
    let bytes = try input.contents()
    guard let period = try session.read.period(written: unitReturn.period) else {
      throw StoreError.unknown(RecordReference(.period, unitReturn.period))
    }
    let change = try session.stage(unitReturn, period: period, sha256: outcome.sha256)
    if case .unchanged = change { return change }
    try session.keep(
      EvidenceFile(
        name: input.name.split(separator: "/").last.map(String.init) ?? input.name,
        mediaType: form.isXML ? "application/xml" : ReturnFormReader.mediaType(of: bytes),
        bytes: bytes))
    return change
  }

  private func count(_ change: StagedChange, of record: ImportRecord) throws {
    switch change {
    case .added: outcome.added += 1
    case .changed(let old, let new):
      outcome.changed += 1
      outcome.changes.append(
        RecordChange(
          kind: record.kind, key: record.key, revision: new,
          differences: try session.read.differences(
            kind: record.kind, key: record.key, from: old, to: new)))
    case .unchanged: outcome.unchanged += 1
    }
  }

  private func checkTotals(_ summary: ImportSummary) throws {
    // Of a file that was not read to its end, no count says anything.
    guard !summary.isCutShort, !hasGivenUp, !summary.hasUnknownRecords else { return }
    for declared in declaredCounts {
      let read = try known.siteCount(ofBatch: declared.batch)
      guard read != declared.count else { continue }
      diagnostics.append(
        ImportProblem.totalDiffers(declared: declared.count, read: read)
          .diagnostic(at: declared.position, record: declared.batch))
    }
    if summary.kind == .inspections, let declared = summary.declared.records,
      declared != summary.recordCount
    {
      diagnostics.append(
        ImportProblem.totalDiffers(declared: declared, read: summary.recordCount)
          .diagnostic(
            at: SourcePosition(file: input.name, line: 1, column: 1), record: nil))
    }
  }

  /// Whether anything would change.
  var hasNews: Bool { outcome.added + outcome.changed > 0 }

  /// Writes the entry with its receipt, then registers the hazards.
  func commit() throws {
    let number = try session.nextNumber(.receipt).description
    try session.appendContent(
      .receipt(number), .importCommitted,
      [
        "kind": .string(outcome.kind.rawValue), "file": .string(input.name),
        "sha256": .string(outcome.sha256), "bytes": .integer(outcome.bytes),
        "counts": [
          "read": .integer(outcome.read), "added": .integer(outcome.added),
          "changed": .integer(outcome.changed), "unchanged": .integer(outcome.unchanged),
          "refused": .integer(outcome.refused),
        ],
        "lateReason": options.lateReason.map(JSONValue.string),
      ])
    outcome.receipt = number
    for inspection in staged {
      outcome.unchecked += inspection.answers.count { $0.result == .notChecked }
      outcome.hazards += try session.registerFindings(of: inspection, known, options.lateReason)
    }
  }
}
