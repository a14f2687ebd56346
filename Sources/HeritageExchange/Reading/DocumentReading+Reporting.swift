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
    report(.document(SyntaxFaultReader.problem(fault, at: syntaxPlace, in: bytes)))
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
    summary.hasUnknownRecords = assembler?.hasUnknownRecords ?? false
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
    guard !faults.isEmpty, let kind, let last = frames.indices.last else { return }
    // Inside what is misplaced twice over, whatever follows only repeats it.
    guard frames.dropLast().count(where: \.isMisplaced) < 2 else {
      frames[last].isBad = true
      return
    }
    let problems = faults.map { SchemaFaultReader.problem($0, in: kind) }
    let strangers = problems.compactMap(\.unknownAttribute)
    for (fault, problem) in zip(faults, problems) {
      let item = SchemaSentence(fault.message).item
      // However many attributes of one element are unknown, it is said once.
      if let stranger = problem.unknownAttribute, strangers.count > 1 {
        guard stranger == strangers[0] else { continue }
        report(.unknownAttributes(element: item.element, names: strangers), about: item)
      } else {
        report(problem, about: item)
      }
    }
  }

  /// The first complaint about an item is the cause; libxml2 may follow it with others.
  private mutating func report(_ problem: SchemaProblem, about item: SchemaProblem.Item) {
    guard !itemsInEvent.contains(item), let last = frames.indices.last else { return }
    if problem.isAboutText, frames[last].isBad { return }
    itemsInEvent.append(item)
    switch problem {
    // Told at the child, but it is the parent whose text it spoils.
    case .elementInText where last > 0:
      frames[last - 1].isBad = true
      frames[last - 1].textIsBad = true
    case .misplacedElement, .unknownElement, .foreignElement:
      frames[last].isBad = true
      frames[last].isMisplaced = true
    default:
      frames[last].isBad = true
      if problem.isAboutText { frames[last].textIsBad = true }
    }
    context.faults.note(problem, at: context.position)
    report(.schema(problem))
  }

  /// Notes attributes of the present element that hold nothing to see, where nothing else is wrong with it.
  mutating func reportUnseen(_ attributes: AttributeList) {
    guard frames.last?.isBad == false else { return }
    for name in attributes.unseenValues { report(.field(.blank(element: name))) }
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
