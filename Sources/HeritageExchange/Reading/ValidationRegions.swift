/// Validates a document so that one misplaced element does not hide what is wrong after it.
///
/// libxml2 stops checking the children of an element once one of them does not fit. Here the children
/// that follow are each validated on their own from then on, as roots: the schemas declare all their
/// elements globally for that. Only their order is not checked any more.
struct ValidationRegions {
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

  init(schema: CompiledSchema) { self.schema = schema }

  /// Returns what is wrong so far. `isKnown`: whether the format has such an element anywhere.
  mutating func start(_ tag: StartTag, isKnown: Bool) throws(ExchangeFailure) -> [XMLFault] {
    let depth = isBroken.count
    let parentIsBroken = depth > 0 && isBroken[depth - 1]
    isBroken.append(false)
    if depth == 0 || parentIsBroken {
      return try startRegion(tag, depth: depth, isSharedRoot: false)
    }
    guard let validator = regions.last?.validator else { return [] }
    let faults = validator.start(tag)
    guard !faults.isEmpty, faults.contains(where: SchemaFaultReader.saysChildDoesNotFit) else {
      return faults
    }
    isBroken[depth - 1] = true
    guard isKnown else { return faults }
    return faults + (try startRegion(tag, depth: depth, isSharedRoot: true))
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> [XMLFault] {
    regions.last?.validator.characters(bytes) ?? []
  }

  mutating func end(_ tag: EndTag) -> [XMLFault] {
    isBroken.removeLast()
    guard let region = regions.last else { return [] }
    let faults = region.validator.end(tag)
    guard region.rootDepth == isBroken.count else { return faults }
    regions.removeLast()
    region.validator.finish()
    spare.append(region.validator)
    // What the enclosing region has to say of an element that does not fit, it has said.
    if region.isSharedRoot { _ = regions.last?.validator.end(tag) }
    return faults
  }

  private mutating func startRegion(
    _ tag: StartTag, depth: Int, isSharedRoot: Bool
  ) throws(ExchangeFailure) -> [XMLFault] {
    let validator = try makeValidator()
    guard validator.begin() else { throw .outOfMemory }
    regions.append(Region(validator: validator, rootDepth: depth, isSharedRoot: isSharedRoot))
    return validator.start(tag)
  }

  private mutating func makeValidator() throws(ExchangeFailure) -> SchemaValidator {
    if let validator = spare.popLast() { return validator }
    return try SchemaValidator(schema: schema)
  }
}
