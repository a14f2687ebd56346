/// Validates a document so that one misplaced element does not hide what is wrong after it.
///
/// libxml2 stops checking the children of an element once one of them does not fit. Here the children
/// that follow are each validated on their own from then on, as roots: the schemas declare all their
/// elements globally for that. Only their order is not checked any more.
final class ValidationRegions {
  private struct Region {
    let validator: SchemaValidator
    let rootDepth: Int
    /// The enclosing region has seen the root's start and must see its end.
    let isSharedRoot: Bool
  }

  private let schema: CompiledSchema
  private var regions: [Region] = []
  private var spare: [SchemaValidator] = []
  /// Whether some child of the open element at each depth did not fit.
  private var isBroken: [Bool] = []
  private var childDidNotFit = false
  private let report: (XMLFault) -> Void

  init(schema: CompiledSchema, report: @escaping (XMLFault) -> Void) {
    self.schema = schema
    self.report = report
  }

  /// `isKnown`: whether the format has such an element anywhere.
  func start(_ tag: StartTag, isKnown: Bool) throws(ExchangeFailure) {
    let depth = isBroken.count
    let parentIsBroken = depth > 0 && isBroken[depth - 1]
    isBroken.append(false)
    childDidNotFit = false
    if depth == 0 || parentIsBroken {
      try push(Region(validator: validator(), rootDepth: depth, isSharedRoot: false))
      regions.last?.validator.start(tag)
      return
    }
    regions.last?.validator.start(tag)
    guard childDidNotFit else { return }
    isBroken[depth - 1] = true
    guard isKnown else { return }
    try push(Region(validator: validator(), rootDepth: depth, isSharedRoot: true))
    regions.last?.validator.start(tag)
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    regions.last?.validator.characters(bytes)
  }

  func end(_ tag: EndTag) {
    _ = isBroken.popLast()
    guard let region = regions.last else { return }
    region.validator.end(tag)
    guard region.rootDepth == isBroken.count else { return }
    regions.removeLast()
    region.validator.finish()
    spare.append(region.validator)
    if region.isSharedRoot { regions.last?.validator.end(tag) }
  }

  private func push(_ region: Region) throws(ExchangeFailure) {
    guard region.validator.begin() else { throw .outOfMemory }
    regions.append(region)
  }

  private func validator() throws(ExchangeFailure) -> SchemaValidator {
    if let validator = spare.popLast() { return validator }
    return try SchemaValidator(schema: schema) { [unowned self] fault in
      if SchemaFaultReader.saysChildDoesNotFit(fault) { childDidNotFit = true }
      report(fault)
    }
  }
}
