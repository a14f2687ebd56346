import Heritage

/// One writing of rejects: decides, element by element, what goes into the new file.
final class RejectsSession: SAXDelegate {
  /// What becomes of an open element.
  private enum Fate {
    case copied
    case skipped
    /// Written for the sake of what is inside: the root, or a batch.
    case shell
  }

  private let refused: [Int: [Diagnostic]]
  private var output: RejectsOutput
  private var names: NameTable?
  private var structure: RecordStructure?
  private var openElements: [(name: ElementName?, fate: Fate)] = []
  private var ordinal = 0
  private(set) var writtenCount = 0
  private var failure: (any Error)?

  init(refused: [Int: [Diagnostic]], write: @escaping (String) throws -> Void) {
    self.refused = refused
    output = RejectsOutput(write: write)
  }

  func start(_ tag: StartTag, in parser: PushParser) {
    if openElements.isEmpty, !recognise(tag, parser) { return }
    let name = names?.element(tag)
    let fate = fate(of: name)
    openElements.append((name, fate))
    guard fate != .skipped else { return }
    do {
      // The totals declared on a root are not those of its refused records.
      let isRoot = openElements.count == 1
      try output.start(
        tag, without: isRoot && fate == .shell ? AttributeName.declaredCount.text : nil)
    } catch {
      failure = error
      parser.stop()
    }
  }

  func end(_ tag: EndTag, in parser: PushParser) {
    guard let (name, fate) = openElements.popLast(), fate != .skipped else { return }
    if name == .batch, fate == .shell, output.isHolding { return output.discard() }
    if fate == .shell { output.newLineForEnd() }
    output.end()
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    guard openElements.last?.fate == .copied else { return }
    output.text(String(decoding: bytes, as: UTF8.self))
  }

  func markupSkipped(in parser: PushParser) {}

  func documentType(_ name: String, in parser: PushParser) { parser.stop() }

  func fault(_ fault: XMLFault, in parser: PushParser) { parser.stop() }

  /// Closes what is open. Nothing is written where nothing was refused.
  func finish() throws {
    if let failure { throw failure }
    output.discard()
    if writtenCount > 0 { try output.finish() }
  }

  private func recognise(_ tag: StartTag, _ parser: PushParser) -> Bool {
    guard let kind = ImportKind(rawValue: tag.localNameText),
      tag.namespaceText == kind.namespace
    else {
      parser.stop()
      return false
    }
    names = NameTable(kind: kind, parser: parser)
    structure = RecordStructure(kind: kind)
    output.begin()
    return true
  }

  private func fate(of name: ElementName?) -> Fate {
    let parent = openElements.last
    switch structure?.role(of: name, depth: openElements.count, parent: parent?.name) {
    case .record: return fateOfRecord(name)
    case .shell:
      output.newLine()
      return .shell
    case .content, nil:
      // The elements that describe a batch go with it.
      guard parent?.fate == .shell else { return parent?.fate ?? .skipped }
      output.newLine()
      return .copied
    }
  }

  private func fateOfRecord(_ name: ElementName?) -> Fate {
    ordinal += 1
    if name == .batch { output.hold() }
    guard let diagnostics = refused[ordinal] else {
      if name == .batch { output.newLine() }
      return name == .batch ? .shell : .skipped
    }
    writtenCount += 1
    output.release()
    output.comment(ExchangeWording.rejection(for: diagnostics))
    output.newLine()
    return name == .batch ? .shell : .copied
  }
}
