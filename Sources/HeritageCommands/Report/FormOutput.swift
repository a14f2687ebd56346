import ArgumentParser
import HeritageOperations

/// Where a form is written to.
struct FormOutput: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("排成 A4 网页，写到这个文件", valueName: "文件"),
    completion: .file(extensions: ["html"]))
  var file: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  /// - Throws: `OperationError`; what was there stays.
  func write(_ html: String, to file: String) throws {
    if !force { try OutputFolder.expectNone(of: [file]) }
    try OutputFolder.write(html, to: file, overwriting: force)
  }
}
