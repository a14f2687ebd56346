import Heritage
import HeritageOperations

/// `wenbao --generate-manual 目录`: writes every page of the manual as a file, for tools/install.
struct ManualWriter {
  static let option = "--generate-manual"

  let folder: String

  /// `nil` where something else was typed.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, arguments[0] == Self.option else { return nil }
    folder = arguments[1]
  }

  /// The day on the pages is that of `SOURCE_DATE_EPOCH` where that is set, as for whoever packs the program, and today
  /// otherwise.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  func write(_ root: CommandNode, in context: CommandContext) throws {
    let packed = context.setting("SOURCE_DATE_EPOCH").flatMap { Int($0) }
    let day = packed.map(Instant.init(secondsSince1970:)) ?? context.now
    try OutputFolder.make(folder)
    for page in Manual(root, date: day.civilDate?.description ?? "").pages {
      try OutputFolder.write(page.text, to: "\(folder)/\(page.fileName)", overwriting: true)
    }
  }
}
