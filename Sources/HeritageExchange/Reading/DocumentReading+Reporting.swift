import Heritage

extension DocumentReading {
  /// Notes a problem at the present position and at the innermost open record.
  mutating func report(_ problem: ExchangeProblem, at position: SourcePosition? = nil) {
    let (diagnostic, isKept) = log.add(
      problem, at: position ?? context.position, record: assembler?.currentCode)
    let belongsToRecord = assembler?.note(diagnostic, isKept: isKept) ?? false
    if !belongsToRecord, diagnostic.severity == .error { fileErrorCount += 1 }
  }

  /// The bytes about to be fed belong to this document.
  mutating func willFeed(_ count: Int, total: Int, to parser: PushParser) {
    silentBytes += count
    place(parser.currentPosition)
    if total > limits.bytes {
      stop(.limit(.bytes(limits.bytes)), parser)
    } else if silentBytes > limits.markupLength {
      stop(.limit(.markupLength(limits.markupLength)), parser)
    }
  }

  /// Reports why the document is not well-formed, if it is not.
  mutating func reportSyntaxFault(in bytes: UnsafeRawBufferPointer) {
    guard let fault = syntaxFault else { return }
    syntaxFault = nil
    let problem = SyntaxFaultReader.problem(fault, in: bytes)
    // Where elements are still open it is the end that is missing, not something too much after it.
    let isCutOff = problem == .syntax(.afterRoot) && !frames.isEmpty
    report(
      .document(isCutOff ? .syntax(.notClosed(element: frames.last?.name?.rawValue)) : problem))
  }

  /// Reports a problem that ends the reading.
  mutating func stop(_ problem: ExchangeProblem, _ parser: PushParser) {
    report(problem)
    isCutShort = true
    parser.stop()
  }

  /// Nothing more will come. libxml2 has reported by now if the document is not complete; should it
  /// ever not have, half a document must still not pass for a whole.
  mutating func finish() {
    guard !isCutShort, failure == nil, kind == nil || !frames.isEmpty else { return }
    isCutShort = true
    report(.document(.syntax(.notClosed(element: frames.last?.name?.rawValue))))
  }

  /// What was found, once no more is fed.
  mutating func summary(byteCount: Int) -> ImportSummary {
    if isCutShort { assembler?.closeAll() }
    var summary = ImportSummary()
    summary.kind = kind
    summary.declared = declared
    summary.recordCount = assembler?.recordCount ?? 0
    summary.refused = (assembler?.refused ?? []).sorted { $0.ordinal < $1.ordinal }
    summary.diagnostics = log.inFileOrder
    summary.errorCount = log.errorCount
    summary.warningCount = log.warningCount
    summary.fileErrorCount = fileErrorCount
    summary.isCutShort = isCutShort
    summary.byteCount = byteCount
    return summary
  }

  /// Notes what the validator complains of at the present element.
  mutating func report(_ faults: [XMLFault]) {
    guard !faults.isEmpty, let kind else { return }
    for fault in faults { report(fault, kind) }
  }

  /// The first complaint about an item is the cause; libxml2 may follow it with others.
  private mutating func report(_ fault: XMLFault, _ kind: ImportKind) {
    let item = SchemaSentence(fault.message).item
    let problem = SchemaFaultReader.problem(fault, in: kind)
    guard !itemsInEvent.contains(item), let last = frames.indices.last else { return }
    if problem.isAboutText, frames[last].isBad { return }
    itemsInEvent.append(item)
    switch problem {
    // Told at the child, but it is the parent whose text it spoils.
    case .elementInText where last > 0: frames[last - 1].isBad = true
    default: frames[last].isBad = true
    }
    report(.schema(problem))
  }

  /// `textIsBad`: the validator has said so already, and a rule about the same text would repeat it.
  mutating func reportProblems(textIsBad: Bool = false) {
    guard context.hasProblems else { return }
    for (problem, position) in context.takeProblems() {
      if textIsBad, case .field(let field) = problem, field.isAboutText { continue }
      report(problem, at: position)
    }
  }
}
