import Heritage

/// What a ``RecordBuilder`` sees of the document besides the event: the text of the element that ends,
/// its position and its `state`; and where it leaves the problems it finds.
struct BuildContext {
  let fileName: String
  let vertexLimit: Int
  var text = TextBuffer()
  /// Position of the element of the present event.
  var line = 1
  var column = 1
  /// The attribute `state` of the element that started last.
  var state: StatedState?
  /// What the schema found wrong so far with the record that is being built.
  var faults = RecordFaults()
  /// Problems found and not yet fetched.
  private(set) var problems: [(problem: ExchangeProblem, position: SourcePosition)] = []

  init(fileName: String, vertexLimit: Int) {
    self.fileName = fileName
    self.vertexLimit = vertexLimit
  }

  var position: SourcePosition { SourcePosition(file: fileName, line: line, column: column) }

  /// Notes a problem, at the present element unless told otherwise.
  mutating func report(_ problem: ExchangeProblem, at position: SourcePosition? = nil) {
    problems.append((problem, position ?? self.position))
  }

  var hasProblems: Bool { !problems.isEmpty }

  mutating func takeProblems() -> [(problem: ExchangeProblem, position: SourcePosition)] {
    defer { problems.removeAll(keepingCapacity: true) }
    return problems
  }
}
