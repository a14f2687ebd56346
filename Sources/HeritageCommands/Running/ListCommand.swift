import ArgumentParser

/// A verb whose result is one table, which can be had as CSV and as a spreadsheet as well.
protocol ListCommand: WenbaoCommand {
  var list: ListOptions { get }
}

extension ListCommand {
  mutating func validate() throws {
    try refuseTwoFormats()
  }

  /// For verbs with a `validate()` of their own.
  func refuseTwoFormats() throws {
    guard global.json else { return }
    if list.csv { throw ValidationError("--json 与 --csv 只能用一个") }
    if list.xlsx != nil { throw ValidationError("--json 与 --xlsx 只能用一个") }
    if list.columns != nil { throw ValidationError("--columns 只用于表格、CSV 和 xlsx") }
  }

  func output(in context: CommandContext) -> Output {
    let sheet = list.xlsx.map {
      SheetFile(path: $0, isForced: list.force, title: Self.configuration.abstract)
    }
    let format: Output.Format =
      sheet.map { .xlsx($0) } ?? (list.csv ? .csv : global.json ? .json : .text)
    return Output(
      context: context, format: format, isQuiet: global.quiet, registry: global.registry,
      arrangement: ListArrangement(list), omitsMark: list.omitsMark)
  }
}
