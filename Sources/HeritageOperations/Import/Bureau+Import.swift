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
    let outcome = try attempt(inputs, options, skipping: [:])
    guard options.keepsGoodRecords, outcome.errorCount > 0,
      outcome.files.count == inputs.count
    else { return outcome }
    let skipped = outcome.refused.mapValues { Set($0.keys) }
    var second = try attempt(inputs, options, skipping: skipped)
    guard second.errorCount == outcome.errorCount else { return outcome }
    second.refused = outcome.refused
    return second
  }

  /// Carries an outcome out of a transaction that is to be undone.
  private struct RolledBack: Error {
    let outcome: ImportOutcome
  }

  private func attempt(
    _ inputs: [ImportInput], _ options: ImportOptions, skipping skipped: [String: Set<Int>]
  ) throws -> ImportOutcome {
    do {
      var outcome = try write(commit: !options.isDryRun) { session in
        let outcome = try Self.run(inputs, options, skipped, session)
        let mayKeep = outcome.errorCount == 0 || !skipped.isEmpty
        guard mayKeep, outcome.files.count == inputs.count else {
          throw RolledBack(outcome: outcome)
        }
        return outcome
      }
      outcome.isCommitted = !options.isDryRun
      return outcome
    } catch let rolledBack as RolledBack {
      return rolledBack.outcome
    }
  }

  private static func run(
    _ inputs: [ImportInput], _ options: ImportOptions, _ skipped: [String: Set<Int>],
    _ session: WriteSession
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome()
    outcome.isDryRun = options.isDryRun
    let known = try KnownCodes(session.read)
    let geometry = try GeometryPreparation()
    for (input, kind) in try recognise(inputs, &outcome) {
      let digest = try input.digest()
      if let earlier = try session.read.receipts(sha256: digest.sha256).last(where: { !$0.isUndone }) {
        var file = FileOutcome(
          file: input.name, kind: kind, sha256: digest.sha256, bytes: digest.bytes)
        file.earlierReceipt = earlier.number
        outcome.files.append(file)
        continue
      }
      let importer = FileImporter(
        input, kind: kind, digest: digest, session: session, known: known, geometry: geometry,
        options: options, skipped: skipped[input.name] ?? [])
      try importer.read()
      let hasErrors = importer.diagnostics.contains { $0.severity == .error }
      if !hasErrors || !skipped.isEmpty { try importer.commit() }
      outcome.add(importer)
    }
    return outcome
  }

  /// The inputs in the order in which they must be read. One that is none of the formats is read all the same, so
  /// that its faults are named.
  private static func recognise(
    _ inputs: [ImportInput], _ outcome: inout ImportOutcome
  ) throws -> [(ImportInput, ImportKind)] {
    var recognised: [(ImportInput, ImportKind)] = []
    for input in inputs {
      if let kind = try ImportRecogniser.kind(ofPrefix: prefix(of: input)) {
        recognised.append((input, kind))
        continue
      }
      let summary = try ImportReader().read(input.source()) { _ in }
      outcome.diagnostics += summary.diagnostics
      outcome.errorCount += summary.errorCount
      if summary.errorCount == 0 { throw OperationError.formatUnknown(path: input.name) }
    }
    let order = ImportKind.allCases
    return recognised.enumerated().sorted { left, right in
      let (first, second) = (order.firstIndex(of: left.element.1), order.firstIndex(of: right.element.1))
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
  mutating func add(_ importer: FileImporter) {
    files.append(importer.outcome)
    diagnostics += importer.diagnostics
    errorCount += importer.diagnostics.count { $0.severity == .error }
    warningCount += importer.diagnostics.count { $0.severity == .warning }
    if !importer.refused.isEmpty { refused[importer.input.name] = importer.refused }
  }
}
