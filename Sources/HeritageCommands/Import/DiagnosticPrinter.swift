import Heritage
import HeritageOperations

/// Prints what is wrong with imported files, each finding with the line it is about.
struct DiagnosticPrinter {
  /// How many findings are printed; all are counted.
  static let limit = 1_000

  let diagnostics: [Diagnostic]
  let errorCount: Int
  let warningCount: Int
  let inputs: [ImportInput]

  init(outcome: ImportOutcome, inputs: [ImportInput]) {
    diagnostics = outcome.diagnostics
    (errorCount, warningCount) = (outcome.errorCount, outcome.warningCount)
    self.inputs = inputs
  }

  /// For findings that are all there.
  init(diagnostics: [Diagnostic], inputs: [ImportInput]) {
    self.diagnostics = diagnostics
    errorCount = diagnostics.count { $0.severity == .error }
    warningCount = diagnostics.count { $0.severity == .warning }
    self.inputs = inputs
  }

  /// Findings go to standard error, and a line that counts them.
  func print(to context: CommandContext) throws {
    guard !diagnostics.isEmpty else { return }
    context.standardOutput.flush()
    let width = context.terminals.error ? context.terminals.width : nil
    // That a file was not read to its end is told even where much else is wrong before.
    let shown =
      diagnostics.prefix(Self.limit)
      + diagnostics.dropFirst(Self.limit).filter { $0.code.hasPrefix("E-LIMIT") }
    let excerpts = try excerpts(for: shown)
    for diagnostic in shown {
      let excerpt =
        diagnostic.position.cell == nil
        ? excerpts[diagnostic.position.file]?[diagnostic.position.line] : nil
      context.standardError.write(
        text(of: diagnostic, excerpt: excerpt, width: width) + "\n")
    }
    context.standardError.write(count + "\n")
  }

  private func text(of diagnostic: Diagnostic, excerpt: [UInt8]?, width: Int?) -> String {
    let head =
      "\(diagnostic.severity.displayName) [\(diagnostic.code)] "
      + TerminalText.safe(diagnostic.position.description)
    let source = excerpt.flatMap {
      SourceExcerpt(line: $0, column: diagnostic.position.column).lines(width: width ?? 100)
    }
    let message = TextWrap.block(diagnostic.message, width: width, first: "  ", others: "  ")
    let remedy = TextWrap.block(diagnostic.remedy, width: width, first: "建议: ", others: "      ")
    return ([head] + (source ?? []) + message + remedy).map { $0 + "\n" }.joined()
  }

  private func excerpts(
    for diagnostics: ArraySlice<Diagnostic>
  ) throws -> [String: [Int: [UInt8]]] {
    let wanted = Dictionary(grouping: diagnostics, by: \.position.file)
    var found: [String: [Int: [UInt8]]] = [:]
    for input in inputs {
      guard let diagnostics = wanted[input.name] else { continue }
      let lines = Set(diagnostics.filter { $0.position.cell == nil }.map(\.position.line))
      found[input.name] = try input.lines(lines)
    }
    return found
  }

  private var count: String {
    let total = errorCount + warningCount
    let cut = total > Self.limit ? "只列出前 \(Self.limit) 处，全部见 --json。" : ""
    return "共 \(errorCount) 处错误，\(warningCount) 处警告。" + cut
  }
}
