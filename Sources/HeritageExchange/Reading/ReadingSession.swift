import Heritage

/// One reading of one document: takes the parser's events, has them validated, and lets records be
/// built of them.
final class ReadingSession: SAXDelegate {
  struct Frame {
    let name: ElementName?
    let line: Int
    let column: Int
    /// Whether its own text has been complained of.
    var isBad = false
  }

  let limits: ImportLimits
  private let handler: (ImportedRecord) throws -> Void
  private let context: BuildContext
  private var log: DiagnosticLog
  private var frames: [Frame] = []
  private var names: NameTable?
  private var regions: ValidationRegions?
  private var assembler: RecordAssembler?
  /// What the validator has complained of during the present event.
  private var itemsInEvent: [SchemaProblem.Item] = []
  private var declared = DeclaredTotals()
  private var kind: ImportKind?
  private var fileErrorCount = 0
  private var isCutShort = false
  /// The error that ends the reading: the handler's, or a failure of the reader's own.
  private(set) var failure: (any Error)?
  /// Why the document is not well-formed, until the reader has fetched it.
  private(set) var syntaxFault: XMLFault?
  /// Bytes fed since the last event.
  private var silentBytes = 0

  init(
    fileName: String, limits: ImportLimits, handler: @escaping (ImportedRecord) throws -> Void
  ) {
    self.limits = limits
    self.handler = handler
    context = BuildContext(fileName: fileName, vertexLimit: limits.vertices)
    log = DiagnosticLog(limit: limits.diagnostics)
  }

  // MARK: Events

  func start(_ tag: StartTag, in parser: PushParser) {
    beginEvent()
    place(parser.tagPosition)
    guard frames.count < limits.depth else { return stop(.limit(.depth(limits.depth)), parser) }
    if frames.isEmpty, !open(tag, parser) { return }
    guard let names else { return }
    let name = names.element(tag)
    let attributes = Attributes(tag, names: names)
    guard openRecord(name, attributes, parser) else { return }
    let isRoot = frames.isEmpty
    frames.append(Frame(name: name, line: context.line, column: context.column))
    attempt(parser) { try regions?.start(tag, isKnown: name != nil) }
    context.text.clear()
    context.state = attributes.isEmpty ? nil : attributes.term(.state)
    if isRoot { readTotals(attributes) }
    assembler?.start(name, attributes, context)
    reportProblems()
  }

  func end(_ tag: EndTag, in parser: PushParser) {
    beginEvent()
    guard let frame = frames.last else { return }
    place((frame.line, frame.column))
    regions?.end(tag)
    let isBad = frames.popLast()?.isBad == true
    assembler?.end(frame.name, context)
    reportProblems(textIsBad: isBad)
    context.text.clear()
    guard assembler?.closes(at: frames.count) == true else { return }
    if assembler?.isDue == true { deliver(parser) }
    assembler?.close()
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    beginEvent()
    if let frame = frames.last { place((frame.line, frame.column)) }
    regions?.characters(bytes)
    context.text.append(bytes)
    let length = context.text.bytes.count
    guard length > limits.textLength else { return }
    let isCoordinates = frames.last?.name?.holdsCoordinates == true
    // No position takes more than this, white space and all.
    if isCoordinates, length <= 64 * limits.vertices { return }
    stop(.limit(.textLength(isCoordinates ? 64 * limits.vertices : limits.textLength)), parser)
  }

  func markupSkipped(in parser: PushParser) { beginEvent() }

  func documentType(in parser: PushParser) {
    place(parser.tagPosition)
    stop(.document(.documentType), parser)
  }

  func fault(_ fault: XMLFault, in parser: PushParser) {
    guard syntaxFault == nil else { return }
    syntaxFault = fault
    let current = parser.currentPosition
    place(fault.line > 0 ? (fault.line, max(fault.column, 1)) : current)
    isCutShort = true
    parser.stop()
  }
}

// MARK: - Steps of an event

extension ReadingSession {
  private func beginEvent() {
    silentBytes = 0
    itemsInEvent.removeAll(keepingCapacity: true)
  }

  private func place(_ position: (line: Int, column: Int)) {
    context.line = position.line
    context.column = position.column
  }

  /// The root element decides what everything else is. `false` where it is none of ours.
  private func open(_ tag: StartTag, _ parser: PushParser) -> Bool {
    let root = tag.localNameText
    guard let kind = ImportKind(rawValue: root), tag.namespaceText == kind.namespace else {
      stop(.document(.unknownRoot(name: root, namespace: tag.namespaceText)), parser)
      return false
    }
    return attempt(parser) {
      regions = ValidationRegions(schema: try SchemaLibrary.schema(for: kind)) {
        [unowned self] fault in reportSchemaFault(fault, kind)
      }
      self.kind = kind
      names = NameTable(kind: kind, parser: parser)
      assembler = RecordAssembler(kind: kind)
    }
  }

  /// Opens a record where one starts here. `false` where there are too many.
  private func openRecord(
    _ name: ElementName?, _ attributes: Attributes, _ parser: PushParser
  ) -> Bool {
    let role = assembler?.role(of: name, depth: frames.count, parent: frames.last?.name)
    guard role == .record else { return true }
    if assembler?.isDue == true { deliver(parser) }
    guard let count = assembler?.recordCount, count < limits.records else {
      stop(.limit(.records(limits.records)), parser)
      return false
    }
    assembler?.openRecord(name, depth: frames.count, attributes)
    return true
  }

  private func deliver(_ parser: PushParser) {
    let record = assembler?.take(context)
    reportProblems()
    guard let imported = assembler?.delivered(record) else { return }
    attempt(parser) { try handler(imported) }
  }

  private func readTotals(_ attributes: Attributes) {
    declared.records = attributes.count(.declaredCount)
    declared.rectified = attributes.count(.declaredRectified)
  }

  @discardableResult
  private func attempt(_ parser: PushParser, _ step: () throws -> Void) -> Bool {
    do {
      try step()
      return true
    } catch {
      failure = failure ?? error
      parser.stop()
      return false
    }
  }
}

// MARK: - Reporting

extension ReadingSession {
  /// Notes a problem at the present position and at the innermost open record.
  func report(_ problem: ExchangeProblem, at position: SourcePosition? = nil) {
    let diagnostic = log.add(
      problem, at: position ?? context.position, record: assembler?.currentCode)
    let belongsToRecord = assembler?.note(diagnostic) ?? false
    if !belongsToRecord, diagnostic.severity == .error { fileErrorCount += 1 }
  }

  /// The bytes about to be fed belong to this document.
  func willFeed(_ count: Int, to parser: PushParser) {
    silentBytes += count
    if silentBytes > limits.markupLength {
      place(parser.currentPosition)
      stop(.limit(.markupLength(limits.markupLength)), parser)
    }
  }

  /// Reports why the document is not well-formed, if it is not.
  func reportSyntaxFault(in bytes: UnsafeRawBufferPointer) {
    guard let fault = syntaxFault else { return }
    syntaxFault = nil
    report(.document(SyntaxFaultReader.problem(fault, in: bytes)))
  }

  /// Reports a problem that ends the reading.
  func stop(_ problem: ExchangeProblem, _ parser: PushParser) {
    report(problem)
    isCutShort = true
    parser.stop()
  }

  /// Nothing more will come. libxml2 has reported by now if the document is not complete; should it
  /// ever not have, half a document must still not pass for a whole.
  func finish() {
    guard !isCutShort, failure == nil, kind == nil || !frames.isEmpty else { return }
    isCutShort = true
    report(.document(.syntax(.notClosed(element: frames.last?.name?.rawValue))))
  }

  /// What was found, once no more is fed.
  func summary(byteCount: Int) -> ImportSummary {
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

  /// The first complaint about an item is the cause; libxml2 may follow it with others.
  private func reportSchemaFault(_ fault: XMLFault, _ kind: ImportKind) {
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
  private func reportProblems(textIsBad: Bool = false) {
    guard context.hasProblems else { return }
    for (problem, position) in context.takeProblems() {
      if textIsBad, case .field(let field) = problem, field.isAboutText { continue }
      report(problem, at: position)
    }
  }
}
