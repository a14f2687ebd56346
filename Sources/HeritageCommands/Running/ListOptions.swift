import ArgumentParser

/// What every list takes beside the global options.
struct ListOptions: ParsableArguments {
  @Flag(name: .customLong("csv"), help: "以 CSV 输出（UTF-8，带表头）")
  var csv = false

  @Option(help: ArgumentHelp("只列含有这些字词的行，几个词用空格隔开", valueName: "字词"))
  var words: String?

  @Option(help: ArgumentHelp("按这一栏排序，几栏用逗号隔开", valueName: "栏名"))
  var sort: String?

  @Flag(help: "倒着排")
  var reverse = false

  @Option(help: ArgumentHelp("只列前面几行", valueName: "行数"))
  var limit: Int?

  @Option(help: ArgumentHelp("只列这几栏，用逗号隔开", valueName: "栏名"))
  var columns: String?

  init() {}

  mutating func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit 须是正整数") }
  }
}
