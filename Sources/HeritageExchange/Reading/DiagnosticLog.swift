import Heritage

/// Counts every finding of a reading and keeps as many as the limit allows.
struct DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var errorCount = 0
  private(set) var warningCount = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(
    _ problem: ExchangeProblem, at position: SourcePosition, record: String?
  ) -> (diagnostic: Diagnostic, isKept: Bool) {
    let words = ExchangeWording.words(for: problem)
    let diagnostic = Diagnostic(
      severity: problem.severity, code: problem.code, position: position, record: record,
      message: words.message, remedy: words.remedy)
    if problem.severity == .error { errorCount += 1 } else { warningCount += 1 }
    let isKept = diagnostics.count < limit
    if isKept { diagnostics.append(diagnostic) }
    return (diagnostic, isKept)
  }

  mutating func take(_ found: [Diagnostic]) {
    errorCount += found.count { $0.severity == .error }
    warningCount += found.count { $0.severity == .warning }
    diagnostics += found.prefix(max(limit - diagnostics.count, 0))
  }

  /// Adds what another log has.
  mutating func take(_ other: DiagnosticLog) {
    errorCount += other.errorCount
    warningCount += other.warningCount
    diagnostics += other.diagnostics.prefix(max(limit - diagnostics.count, 0))
  }

  /// What was kept, in the order of the file: an element's end is reported at its start.
  var inFileOrder: [Diagnostic] { Self.inFileOrder(diagnostics) }

  static func inFileOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element.position, right.element.position)
      return (a.line, a.column, left.offset) < (b.line, b.column, right.offset)
    }.map(\.element)
  }
}
