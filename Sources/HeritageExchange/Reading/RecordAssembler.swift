import Heritage

/// Opens and closes records as their elements come and go, feeds the builder in between, and hands over
/// what is finished.
struct RecordAssembler {
  /// A record whose element is open.
  private struct OpenRecord {
    let depth: Int
    let isBatch: Bool
    /// Whether the format has such a record; of others only the number counts.
    let isKnown: Bool
    var hasBeenDelivered = false
    var isRefused: Bool
    var refusal: RefusedRecord
  }

  private let builder: any RecordBuilder
  private var structure: RecordStructure
  private var open: [OpenRecord] = [] {
    didSet { isBuilding = open.last?.isKnown == true }
  }
  /// Whether the innermost record is one that the builder knows.
  private var isBuilding = false
  private(set) var recordCount = 0
  private(set) var hasUnknownRecords = false
  private(set) var refused: [RefusedRecord] = []

  init(kind: ImportKind) {
    structure = RecordStructure(kind: kind)
    builder =
      switch kind {
      case .calendar: CalendarBuilder()
      case .register: RegisterBuilder()
      case .checklists: ChecklistsBuilder()
      case .duties: DutiesBuilder()
      case .methods: MethodsBuilder()
      case .inspections: InspectionsBuilder()
      case .unitReturn: UnitReturnBuilder()
      }
  }

  /// Code of the innermost open record.
  var currentCode: String? { open.last?.refusal.code }

  /// To be asked once for each element, in the order of the file.
  mutating func role(
    of element: ElementName?, depth: Int, parent: ElementName?
  ) -> RecordStructure.Role {
    structure.role(of: element, depth: depth, parent: parent)
  }

  /// A record element starts; to be told before anything about it is reported.
  mutating func openRecord(_ element: ElementName?, depth: Int, _ attributes: Attributes) {
    recordCount += 1
    if element?.isRecord != true { hasUnknownRecords = true }
    open.append(
      OpenRecord(
        depth: depth, isBatch: element == .batch, isKnown: element?.isRecord == true,
        isRefused: open.contains { $0.isRefused },
        refusal: RefusedRecord(
          ordinal: recordCount, code: attributes[.code] ?? attributes[.unit], diagnostics: [])))
  }

  func start(_ element: ElementName?, _ attributes: Attributes, _ context: inout BuildContext) {
    guard isBuilding, let element else { return }
    builder.start(element, attributes, &context)
  }

  func end(_ element: ElementName?, _ context: inout BuildContext) {
    guard isBuilding, let element else { return }
    builder.end(element, &context)
  }

  /// The record that is complete now, still open for what its own rules may report.
  func take(_ context: inout BuildContext) -> ImportRecord? { builder.take(&context) }

  /// Marks the innermost record as handed over.
  mutating func delivered(
    _ record: ImportRecord?, _ faults: RecordFaults
  ) -> ImportedRecord? {
    guard let last = open.indices.last else { return nil }
    open[last].hasBeenDelivered = true
    return record.map {
      ImportedRecord(
        record: $0, ordinal: open[last].refusal.ordinal, isRefused: open[last].isRefused,
        faults: faults)
    }
  }

  /// Whether the innermost record is still to be handed over.
  var isDue: Bool { open.last.map { $0.isKnown && !$0.hasBeenDelivered } ?? false }

  /// Whether the innermost record's own element is the one at `depth`.
  func closes(at depth: Int) -> Bool { open.last?.depth == depth }

  /// The innermost record's element has ended and been reported on.
  mutating func close() {
    guard let last = open.popLast() else { return }
    if last.isRefused { refused.append(last.refusal) }
  }

  /// The document broke off: what is open is refused.
  mutating func closeAll() {
    while let last = open.popLast() { refused.append(last.refusal) }
  }

  /// Notes a finding at the innermost open record. `false` where there is none.
  mutating func note(_ diagnostic: Diagnostic, isKept: Bool) -> Bool {
    guard let last = open.indices.last else { return false }
    if isKept { open[last].refusal.diagnostics.append(diagnostic) }
    if diagnostic.severity == .error { open[last].isRefused = true }
    return true
  }
}

extension ElementName {
  fileprivate var isRecord: Bool {
    switch self {
    case .unit, .batch, .site, .boundary, .checklist, .duty, .method, .inspection, .unitReturn,
      .calendar:
      true
    default: false
    }
  }
}
