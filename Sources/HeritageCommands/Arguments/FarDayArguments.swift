import ArgumentParser
import Heritage

/// How somebody says that a day far in the future is meant as it was typed.
struct FarDayArguments: ParsableArguments {
  @Flag(
    name: .customLong("confirm-day"),
    help: ArgumentHelp("写的日期在 \(FarDay.years) 年以后的，确认没有写错"))
  var isConfirmed = false

  /// Has days typed for the future confirmed: by the option, or by an answer at the terminal.
  ///
  /// - Throws: ``FarDaysUnconfirmed`` where neither is given; nothing has been done then.
  func confirm(
    _ days: [FarDay?], for command: any WenbaoCommand, in context: CommandContext
  ) throws {
    let far = days.compactMap { $0 }.eachOnce
    guard !far.isEmpty, !isConfirmed else { return }
    let fault = FarDaysUnconfirmed(days: far, verb: type(of: command))
    guard context.isInteractive else { throw fault }
    for day in far {
      let answer = try context.ask("\(day.words)。没有写错？y 没有写错  其他 不办 > ")
      guard ["y", "Y", "是"].contains(answer) else { throw fault }
    }
  }
}

/// Days far in the future that nobody has confirmed. Nothing has been done.
struct FarDaysUnconfirmed: ReportableError {
  let days: [FarDay]
  let verb: any WenbaoCommand.Type

  var report: ErrorReport {
    let remedy = Remedy(
      "\(CommandNode.line(of: verb, below: Wenbao.self)) --confirm-day …",
      note: "写错的，改了再办；没有写错的，加上 --confirm-day")
    return ErrorReport(
      code: "E-FAR-DAY", message: "日期要确认。没有任何改动。", details: days.map(\.words),
      notes: remedy.note.map { [$0] } ?? [],
      unmet: days.map { Unmet(code: "E-FAR-DAY", message: $0.words, remedy: remedy) },
      remedy: remedy.commands, exit: .refused)
  }
}

extension FarDay {
  fileprivate var words: String { "\(what) \(day) 在 \(from) 起 \(Self.years) 年以后" }
}

extension CommandNode {
  /// What to type for a verb: `wenbao hazard order`.
  fileprivate static func line(
    of verb: any WenbaoCommand.Type, below root: any ParsableCommand.Type
  ) -> String {
    CommandNode(root: root).subtree.first { $0.type == verb }?.commandLine ?? "wenbao"
  }
}
