import ArgumentParser

/// What every list takes beside the global options.
struct ListOptions: ParsableArguments {
  @Flag(name: .customLong("csv"), help: "以 CSV 输出（UTF-8，带表头）")
  var csv = false

  @Flag(name: .customLong("no-bom"), help: "CSV 写进文件时不加 BOM（表格软件靠它认出 UTF-8）")
  var omitsMark = false

  @Option(
    name: .customLong("xlsx"), help: ArgumentHelp("写成电子表格（xlsx），到这个文件", valueName: "文件"),
    completion: .file(extensions: ["xlsx"]))
  var xlsx: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

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

  /// Whether it goes into a spreadsheet, one way or the other: with every column, and no page for people.
  var isTable: Bool { csv || xlsx != nil }

  mutating func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit 须是正整数") }
    if csv, xlsx != nil { throw ValidationError("--csv 与 --xlsx 只能用一个") }
    if omitsMark, !csv { throw ValidationError("--no-bom 只与 --csv 合用") }
  }
}
