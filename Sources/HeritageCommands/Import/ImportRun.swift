import Heritage
import HeritageOperations

/// Imports files and prints what came of it: shared by all verbs that take files in.
struct ImportRun {
  var files: [String] = []
  let options: ImportOptions
  /// Whose registry and output it is.
  let command: any WenbaoCommand
  /// What is shown between the receipts and the conclusion, and the same as a member of the JSON.
  var beside: (blocks: [any TextBlock], json: (key: String, value: JSONValue))?

  func run(in context: CommandContext) throws -> ExitStatus {
    let inputs = try files.map { try ImportInput(argument: $0, context) }
    let bureau = try command.bureau(in: context)
    let line = ProgressLine(context: context, isQuiet: command.global.quiet)
    var options = options
    options.progress = line.show
    defer { line.clear() }
    let outcome = try bureau.importFiles(inputs, options)
    line.clear()
    return try report(outcome, inputs, in: context)
  }

  /// Prints what an import has come to.
  func report(
    _ outcome: ImportOutcome, _ inputs: [ImportInput], in context: CommandContext
  ) throws -> ExitStatus {
    let output = command.output(in: context)
    if output.format == .json {
      output.show([], next: next(outcome), json: outcome.json.adding(beside?.json))
    } else {
      try DiagnosticPrinter(outcome: outcome, inputs: inputs).print(to: context)
      output.show(blocks(outcome), next: next(outcome), json: .null)
    }
    return outcome.errorCount > 0 ? .inputInvalid : .done
  }

  private func blocks(_ outcome: ImportOutcome) -> [any TextBlock] {
    let receipts: [any TextBlock] =
      outcome.isAccepted ? outcome.files.flatMap { ReceiptPage(file: $0).blocks } : []
    return receipts + (beside?.blocks ?? []) + [conclusion(outcome)]
  }

  private func conclusion(_ outcome: ImportOutcome) -> String {
    guard outcome.isAccepted else { return "没有导入任何记录。" }
    let refused = outcome.files.reduce(0) { $0 + $1.refused }
    let done =
      outcome.isDryRun
      ? "试运行，未写入。" : outcome.isUnchanged ? "没有新的内容。" : "已导入 \(outcome.newCount) 个文件。"
    guard refused > 0 else { return done }
    let place =
      outcome.rejectsFiles.isEmpty ? "" : "，已写入 \(outcome.rejectsFiles.joined(separator: "、"))"
    return done + "拒收 \(refused) 条，没有导入\(place)。"
  }

  private func next(_ outcome: ImportOutcome) -> [String] {
    guard outcome.isAccepted, !outcome.isDryRun else { return [] }
    let rejects = outcome.rejectsFiles.map { "wenbao import \(ShellWord($0))" }
    let kinds = Set(outcome.files.filter { $0.receipt != nil }.map(\.kind))
    let views: [(ImportKind, String)] = [
      (.register, outcome.boundarySites.isEmpty ? "wenbao site gaps" : "wenbao zone check"),
      (.inspections, "wenbao todo"),
      (.unitReturn, "wenbao reconcile compare 期次"), (.checklists, "wenbao checklist list"),
    ]
    let receipt = outcome.files.compactMap(\.receipt).first.map { "wenbao receipt show \($0)" }
    let undoing = outcome.files.compactMap(\.supersedingReceipt).eachOnce.map {
      "wenbao receipt undo \($0) --reason 理由"
    }
    let zones = outcome.boundarySites.map { "wenbao zone show \($0)" }
    return rejects + undoing + zones + views.filter { kinds.contains($0.0) }.map(\.1)
      + [receipt].compactMap { $0 }
  }
}

extension ImportOutcome {
  /// How many files brought something.
  var newCount: Int { files.count { $0.receipt != nil } }

  /// Whether every file had been imported before.
  var isUnchanged: Bool { newCount == 0 }
}

extension ImportInput {
  /// A file as it is named at the terminal; `-` is standard input.
  init(argument file: String, _ context: CommandContext) throws {
    if file == "-" {
      try self.init(standardInput: { try context.standardInput.read(upTo: $0) }, folder: ".")
    } else {
      try self.init(file: file)
    }
  }
}

extension JSONValue {
  /// An object with one more member.
  fileprivate func adding(_ member: (key: String, value: JSONValue)?) -> JSONValue {
    guard let member, case .object(var members) = self else { return self }
    members[member.key] = member.value
    return .object(members)
  }
}
