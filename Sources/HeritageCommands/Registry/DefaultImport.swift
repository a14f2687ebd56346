import Heritage
import HeritageOperations

/// Takes the files that come with the program into a registry that was just made.
struct DefaultImport {
  struct Result {
    let outcome: ImportOutcome
    /// A line for each receipt (回执), and what has come of it all.
    let blocks: [any TextBlock]
  }

  let shipped: ShippedFiles
  let command: RegistryInit

  /// Imports all of them or none; what is wrong with them goes to standard error.
  func run(in context: CommandContext) throws -> Result {
    let inputs = try shipped.files.map { try ImportInput(file: $0) }
    let progress = ProgressLine(context: context, isQuiet: command.global.quiet)
    defer { progress.clear() }
    var options = ImportOptions()
    options.progress = progress.show
    let outcome = try command.bureau(in: context).importFiles(inputs, options)
    progress.clear()
    if !command.global.json {
      try DiagnosticPrinter(outcome: outcome, inputs: inputs).print(to: context)
    }
    return Result(outcome: outcome, blocks: outcome.isAccepted ? receipts(outcome) : ["没有导入任何记录。"])
  }

  private func receipts(_ outcome: ImportOutcome) -> [any TextBlock] {
    let table = TextTable(
      outcome.files,
      [
        Column("导入回执") { $0.receipt ?? $0.earlierReceipt },
        Column("种类") { $0.kind.displayName },
        Column("文件", shrinks: true) { String($0.file.dropFirst(shipped.folder.count + 1)) },
        Column("记录", .trailing) { String($0.read) },
      ])
    return [table, "已导入 \(outcome.newCount) 个文件，在 \(shipped.folder)。"]
  }
}
