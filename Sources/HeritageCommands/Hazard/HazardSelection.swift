import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// Which hazards an act is done for: numbers, all that are ready, or those in a file.
struct HazardSelection: ParsableArguments {
  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String] = []

  @Flag(name: .customLong("ready"), help: "现在可以办理的全部隐患；办不了的列出原因")
  var isReady = false

  @Option(
    name: .customLong("ready-of"), help: ArgumentHelp("同 --ready，只办这一单位账上的", valueName: "单位"))
  var readyUnit: String?

  @Option(
    help: ArgumentHelp("隐患列在文件里：每行一个编号，或带表头的表（CSV、xlsx）；- 是标准输入", valueName: "文件"),
    completion: .file(extensions: ["csv", "xlsx", "txt"]))
  var file: String?

  init() {}

  mutating func validate() throws {
    let ways = [!numbers.isEmpty, isReady || readyUnit != nil, file != nil].count { $0 }
    guard ways == 1 else { throw ValidationError("写明隐患编号，或者用 --ready、--file，三者取一") }
  }

  /// The hazards chosen, and the file that they stand in.
  struct Choice {
    var numbers: [String]
    var file: ActFile?
  }

  /// Finds the hazards.
  ///
  /// `perform` does the act for one hazard without keeping it: only that tells which are ready.
  func choose(
    _ act: EntryType, for command: any WenbaoCommand, in context: CommandContext,
    trying perform: (Bureau, String) throws -> [ActDone]
  ) throws -> Choice {
    let bureau = try command.bureau(in: context)
    if let file {
      let rows = try ActFile(Self.bytes(of: file, context), file: file, for: act, of: bureau)
      return Choice(numbers: rows.rows.map(\.hazard), file: rows)
    }
    guard isReady || readyUnit != nil else { return Choice(numbers: numbers) }
    let candidates = try bureau.candidates(for: act, unit: readyUnit).map(\.number)
    let (ready, refused) = try bureau.sift(candidates, perform)
    for refusal in refused {
      command.output(in: context).note(
        "未办 \(refusal.hazard)：" + refusal.conditions.map(\.message).joined(separator: "；"))
    }
    guard !ready.isEmpty else { throw OperationError.nothingReady(act) }
    return Choice(numbers: ready)
  }

  /// What a file holds; `-` is the standard input.
  static func bytes(of file: String, _ context: CommandContext) throws -> [UInt8] {
    guard file == "-" else { return try ImportInput(file: file).contents() }
    return try context.standardInput.readAll()
  }
}
