import ArgumentParser
import HeritageOperations

/// The file that a form goes to.
struct FormFile: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("排成 A4 网页，写到这个文件", valueName: "文件"),
    completion: .file(extensions: ["html"]))
  var file: String?

  /// - Throws: `OperationError`; what was there stays.
  func write(_ html: String, to file: String, overwriting: Bool) throws {
    if !overwriting { try OutputFolder.expectNone(of: [file]) }
    try OutputFolder.write(html, to: file, overwriting: overwriting)
  }
}
