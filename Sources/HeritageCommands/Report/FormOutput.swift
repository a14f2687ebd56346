import ArgumentParser

/// Where a form is written to.
struct FormOutput: ParsableArguments {
  @OptionGroup private var target: FormFile

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  var file: String? { target.file }

  /// - Throws: `OperationError`; what was there stays.
  func write(_ html: String, to file: String) throws {
    try target.write(html, to: file, overwriting: force)
  }
}
