import ArgumentParser
import Heritage

/// A stretch of days that a list keeps to.
struct DayRangeArguments: ParsableArguments {
  @Option(help: ArgumentHelp("只列这一天起的", valueName: "日期"))
  var from: CivilDate?

  @Option(help: ArgumentHelp("只列到这一天止的", valueName: "日期"))
  var to: CivilDate?

  init() {}

  mutating func validate() throws {
    if let from, let to, to < from { throw ValidationError("--to 在 --from 以前") }
  }

  /// Both days belong to it; without days every day does.
  func contains(_ day: CivilDate) -> Bool {
    (from ?? day) <= day && day <= (to ?? day)
  }
}
