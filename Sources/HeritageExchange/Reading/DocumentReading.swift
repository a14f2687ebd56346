import Heritage

/// The state of reading one document: has the parser's events validated, and lets records be built of
/// them.
///
/// A structure, and everything it holds but the builders too: there is one exclusive access per event
/// rather than one per property.
struct DocumentReading {
  struct Frame {
    let name: ElementName?
    /// The name as it stands in the file, where the format has no such element.
    let foreignName: String?
    let line: Int
    let column: Int
    /// Whether it has been complained of.
    var isBad = false
    /// Whether its text is not what it should be: then it is not read.
    var textIsBad = false
    /// Whether it does not belong where it stands.
    var isMisplaced = false
  }

  let limits: ImportLimits
  private let handler: (ImportedRecord) throws -> Void
  var context: BuildContext
  var log: DiagnosticLog
  var frames: [Frame] = []
  private var names: NameTable?
  private var regions: ValidationRegions?
  var assembler: RecordAssembler?
  /// What the validator has complained of during the present event.
  var itemsInEvent: [SchemaProblem.Item] = []
  var declared = DeclaredTotals()
  var kind: ImportKind?
  var fileErrorCount = 0
  var isCutShort = false
  /// The error that ends the reading: the handler's, or a failure of the reader's own.
  private(set) var failure: (any Error)?
  /// Why the document is not well-formed, until the reader has fetched it.
  var syntaxFault: XMLFault?
  /// Where it was met.
  private(set) var syntaxPlace = SyntaxPlace()
  /// The encoding that the file declares.
  var declaredEncoding: String?
  /// Bytes fed since the last event.
  var silentBytes = 0
  /// Whether the text since the last tag has been complained of: it may come in several pieces.
  private var textIsReported = false

  init(
    fileName: String, limits: ImportLimits, handler: @escaping (ImportedRecord) throws -> Void
  ) {
    self.limits = limits
    self.handler = handler
    context = BuildContext(fileName: fileName, vertexLimit: limits.vertices)
    log = DiagnosticLog(limit: limits.diagnostics)
  }

  // MARK: Events

  mutating func start(_ tag: StartTag, in parser: PushParser) {
    beginEvent()
    textIsReported = false
    place(parser.tagPosition)
    guard log.errorCount < limits.errors else {
      return stop(.limit(.errors(limits.errors)), parser)
    }
    guard frames.count < limits.depth else { return stop(.limit(.depth(limits.depth)), parser) }
    if frames.isEmpty, !open(tag, parser) { return }
    guard let names else { return }
    let name = names.element(tag)
    let attributes = Attributes(tag, names: names)
    guard openRecord(name, attributes, parser) else { return }
    let isRoot = frames.isEmpty
    frames.append(
      Frame(
        name: name, foreignName: name == nil ? tag.localNameText : nil, line: context.line,
        column: context.column))
    validateStart(tag, isKnown: name != nil, parser)
    reportUnseen(tag.attributes)
    context.text.clear()
    context.state = attributes.isEmpty ? nil : attributes.term(.state)
    if isRoot { readTotals(attributes) }
    assembler?.start(name, attributes, &context)
    reportProblems()
  }

  mutating func end(_ tag: EndTag, in parser: PushParser) {
    beginEvent()
    textIsReported = false
    guard let frame = frames.last else { return }
    place((frame.line, frame.column))
    if let faults = regions?.end(tag) { report(faults) }
    let ended = frames.popLast()
    let isBad = ended?.isBad == true
    if ended?.textIsBad == true { context.text.clear() }
    assembler?.end(frame.name, &context)
    if !isBad, context.text.isUnseen {
      context.report(.field(.blank(element: frame.name?.rawValue ?? "")))
    }
    reportProblems(textIsBad: isBad)
    context.text.clear()
    guard assembler?.closes(at: frames.count) == true else { return }
    if assembler?.isDue == true { deliver(parser) }
    assembler?.close()
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    beginEvent()
    if let frame = frames.last { place((frame.line, frame.column)) }
    if let faults = regions?.characters(bytes), !faults.isEmpty, !textIsReported {
      report(faults)
      textIsReported = true
    }
    context.text.append(bytes)
    let length = context.text.bytes.count
    guard length > limits.textLength else { return }
    let isCoordinates = frames.last?.name?.holdsCoordinates == true
    // No position takes more than this, white space and all.
    if isCoordinates, length <= 64 * limits.vertices { return }
    stop(.limit(.textLength(isCoordinates ? 64 * limits.vertices : limits.textLength)), parser)
  }

  mutating func markupSkipped(in parser: PushParser) { beginEvent() }

  mutating func documentType(_ name: String, in parser: PushParser) {
    place(parser.tagPosition)
    stop(.document(name.lowercased() == "html" ? .webPage : .documentType), parser)
  }

  mutating func fault(_ fault: XMLFault, in parser: PushParser) {
    guard syntaxFault == nil else { return }
    syntaxFault = fault
    syntaxPlace = SyntaxPlace(
      parser, hasRoot: kind != nil,
      openElement: frames.last.map { $0.name?.rawValue ?? $0.foreignName ?? "" },
      declaredEncoding: declaredEncoding)
    // What was begun and never ended is told where it begins.
    if parser.isAtEnd, SyntaxFaultReader.isUnfinished(fault) || syntaxPlace.isUnfinishedMarkup {
      place(parser.endOfLastEvent)
    } else {
      place(fault.line > 0 ? (fault.line, max(fault.column, 1)) : parser.currentPosition)
    }
    isCutShort = true
    parser.stop()
  }
}

// MARK: - Steps of an event

extension DocumentReading {
  private mutating func beginEvent() {
    silentBytes = 0
    if !itemsInEvent.isEmpty { itemsInEvent.removeAll(keepingCapacity: true) }
  }

  mutating func place(_ position: (line: Int, column: Int)) {
    context.line = position.line
    context.column = position.column
  }

  /// The root element decides what everything else is. `false` where it is none of ours.
  private mutating func open(_ tag: StartTag, _ parser: PushParser) -> Bool {
    let root = tag.localNameText
    guard let kind = ImportKind(rawValue: root), tag.namespaceText == kind.namespace else {
      stop(.document(.unknownRoot(name: root, namespace: tag.namespaceText)), parser)
      return false
    }
    do {
      regions = ValidationRegions(schema: try SchemaLibrary.schema(for: kind))
    } catch {
      fail(error, parser)
      return false
    }
    self.kind = kind
    names = NameTable(kind: kind, parser: parser)
    assembler = RecordAssembler(kind: kind)
    return true
  }

  private mutating func validateStart(_ tag: StartTag, isKnown: Bool, _ parser: PushParser) {
    do {
      if let faults = try regions?.start(tag, isKnown: isKnown) { report(faults) }
    } catch {
      fail(error, parser)
    }
  }

  /// Opens a record where one starts here. `false` where there are too many.
  private mutating func openRecord(
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
    if !context.faults.isEmpty { context.faults = RecordFaults() }
    return true
  }

  private mutating func deliver(_ parser: PushParser) {
    let record = assembler?.take(&context)
    reportProblems()
    guard let imported = assembler?.delivered(record, context.faults) else { return }
    do {
      try handler(imported)
    } catch is TooManyErrors {
      isCutShort = true
      parser.stop()
    } catch {
      fail(error, parser)
    }
  }

  private mutating func readTotals(_ attributes: Attributes) {
    declared.records = attributes.count(.declaredCount)
    declared.rectified = attributes.count(.declaredRectified)
  }

  private mutating func fail(_ error: any Error, _ parser: PushParser) {
    failure = failure ?? error
    parser.stop()
  }
}
