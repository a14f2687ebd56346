import Heritage
import HeritageExchange
import HeritageStore

extension Bureau {
  /// Imports files as one transaction, in the order checklists, registers, inspections, returns.
  ///
  /// Where anything is wrong with any record, nothing is imported, unless `keepsGoodRecords`. What is wrong
  /// stands in the outcome; nothing is thrown for it.
  package func importFiles(
    _ inputs: [ImportInput], _ options: ImportOptions
  ) throws -> ImportOutcome {
    var outcome = try attempt(inputs, options, after: nil)
    // A record that refers to a refused one is refused in the next pass.
    while options.keepsGoodRecords, !outcome.isAccepted, outcome.files.count == inputs.count,
      !outcome.refused.isEmpty, !outcome.files.contains(where: \.isBroken)
    {
      outcome = try attempt(inputs, options, after: outcome)
    }
    return outcome
  }

  /// Carries an outcome out of a transaction that is to be undone.
  private struct RolledBack: Error {
    let outcome: ImportOutcome
  }

  /// One pass. `earlier` is the pass before, whose refused records are left out.
  private func attempt(
    _ inputs: [ImportInput], _ options: ImportOptions, after earlier: ImportOutcome?
  ) throws -> ImportOutcome {
    var written: [String] = []
    do {
      var outcome = try write(commit: !options.isDryRun) { session in
        var outcome = try Self.run(inputs, options, earlier?.refusedOrdinals, session)
        let hasNewFaults =
          earlier.map { outcome.refusedOrdinals != $0.refusedOrdinals } ?? (outcome.errorCount > 0)
        if let earlier { outcome.takeFindings(of: earlier) }
        guard !hasNewFaults, outcome.files.count == inputs.count else {
          throw RolledBack(outcome: outcome.withoutReceipts)
        }
        if let path = options.rejectsFile, !options.isDryRun {
          try RejectsFile.write(outcome.refused, of: inputs, to: path, &written)
        }
        return outcome
      }
      outcome.isAccepted = true
      outcome.isCommitted = !options.isDryRun
      outcome.rejectsFiles = written
      return outcome
    } catch let rolledBack as RolledBack {
      return rolledBack.outcome
    } catch {
      RejectsFile.remove(written)
      throw error
    }
  }

  private static func run(
    _ inputs: [ImportInput], _ options: ImportOptions, _ skipped: [String: Set<Int>]?,
    _ session: WriteSession
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome()
    outcome.isDryRun = options.isDryRun
    let known = try KnownCodes(session.read)
    let geometry = GeometryPreparation()
    var isClean = true
    for (input, kind, form) in try recognise(inputs, options, &outcome) {
      if let wanted = options.onlyKind, kind != wanted {
        throw OperationError.wrongKind(path: input.name, found: kind, wanted: wanted)
      }
      if !form.isXML, options.rejectsFile != nil {
        throw OperationError.rejectsOfSpreadsheet(path: input.name)
      }
      let digest = try input.digest()
      // The same drawing may be meant for another zone: there the records tell what is new.
      if options.drawing == nil,
        let earlier = try session.read.earlierReceipt(sha256: digest.sha256)
      {
        var file = FileOutcome(
          file: input.name, kind: kind, sha256: digest.sha256, bytes: digest.bytes)
        file.earlierReceipt = earlier.number
        file.supersedingReceipt = try session.read.receiptSuperseding(entry: earlier.entry)
        outcome.files.append(file)
        continue
      }
      let importer = FileImporter(
        input, kind: kind, digest: digest, session: session, known: known, geometry: geometry,
        options: options, form: form, skipped: skipped?[input.name] ?? [])
      try importer.read()
      // After a new fault nothing is kept, and what refers to the refused record cannot be written.
      isClean = isClean && importer.hasNoNewFault(expectsRefused: skipped != nil)
      if isClean, options.drawing == nil || importer.hasNews { try importer.commit() }
      outcome.add(importer)
    }
    return outcome
  }

  /// The inputs in the order in which they must be read. One that is none of the formats is read all the same, so
  /// that its faults are named.
  private static func recognise(
    _ inputs: [ImportInput], _ options: ImportOptions, _ outcome: inout ImportOutcome
  ) throws -> [(input: ImportInput, kind: ImportKind, form: InputForm)] {
    var recognised: [(input: ImportInput, kind: ImportKind, form: InputForm)] = []
    for input in inputs {
      let prefix = try prefix(of: input)
      if let drawing = options.drawing {
        recognised.append((input, .register, .features(drawing)))
        continue
      }
      if ReturnFormReader.recognises(prefix: prefix) {
        recognised.append((input, .unitReturn, .spreadsheet))
        continue
      }
      if let kind = ImportRecogniser.kind(ofPrefix: prefix) {
        recognised.append((input, kind, .xml))
        continue
      }
      let summary = try ImportReader().read(input.source()) { _ in }
      outcome.diagnostics += summary.diagnostics
      outcome.errorCount += summary.errorCount
      if summary.errorCount == 0 { throw OperationError.formatUnknown(path: input.name) }
    }
    let order = ImportKind.allCases
    return recognised.enumerated().sorted { left, right in
      let (first, second) = (
        order.firstIndex(of: left.element.kind), order.firstIndex(of: right.element.kind)
      )
      return (first ?? 0, left.offset) < (second ?? 0, right.offset)
    }.map(\.element)
  }

  private static func prefix(of input: ImportInput) throws -> [UInt8] {
    let source = try input.source()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = try buffer.withUnsafeMutableBytes { try source.read($0) }
    return Array(buffer[..<count])
  }
}

extension ImportOutcome {
  /// Takes over what one file gave.
  fileprivate mutating func add(_ importer: FileImporter) {
    files.append(importer.outcome)
    diagnostics += importer.diagnostics
    errorCount += importer.diagnostics.count { $0.severity == .error } + importer.unlistedErrors
    warningCount +=
      importer.diagnostics.count { $0.severity == .warning } + importer.unlistedWarnings
    if !importer.refused.isEmpty { refused[importer.input.name] = importer.refused }
  }

  fileprivate var refusedOrdinals: [String: Set<Int>] { refused.mapValues { Set($0.keys) } }

  /// The same with no receipt in it, since none was kept.
  fileprivate var withoutReceipts: ImportOutcome {
    var outcome = self
    for index in outcome.files.indices {
      outcome.files[index].receipt = nil
      outcome.files[index].hazards = []
    }
    return outcome
  }

  /// Adds what was found in the pass before about records that this pass has left out.
  fileprivate mutating func takeFindings(of earlier: ImportOutcome) {
    let known = Set(diagnostics)
    let missing = earlier.diagnostics.filter { !known.contains($0) }
    errorCount += missing.count { $0.severity == .error }
    warningCount += missing.count { $0.severity == .warning }
    let order = Dictionary(
      files.enumerated().map { ($0.element.file, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    diagnostics = (diagnostics + missing).sorted { left, right in
      let (first, second) = (left.position, right.position)
      return (order[first.file] ?? 0, first.line, first.column)
        < (order[second.file] ?? 0, second.line, second.column)
    }
    refused.merge(earlier.refused) { new, old in
      new.merging(old) { $0.isEmpty ? $1 : $0 }
    }
  }
}

extension ReadSession {
  /// The receipt in force by which the same bytes were imported whole. What was refused may be tried again.
  fileprivate func earlierReceipt(sha256: String) throws -> ReceiptSummary? {
    try receipts(sha256: sha256).last { !$0.isUndone && $0.refused == 0 }
  }
}
