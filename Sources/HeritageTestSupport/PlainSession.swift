import Foundation

/// A session of the `sqlite3` command line with its default settings: foreign keys off, trusted_schema on,
/// recursive triggers off.
package enum PlainSession {
  package struct Result: Hashable, Sendable {
    package var output: String
    package var error: String
    package var exit: Int32

    /// Nothing said, nothing wrong.
    package static let quiet = Result(output: "", error: "", exit: 0)
  }

  package static let program = "/usr/bin/sqlite3"

  /// Runs `sql` from standard input, statement by statement, and waits for the end.
  package static func run(_ sql: String, on path: String) throws -> Result {
    let folder = try TemporaryFolder()
    let (input, output, error) = (folder.file("in"), folder.file("out"), folder.file("err"))
    try sql.write(toFile: input, atomically: false, encoding: .utf8)
    for file in [output, error] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-init", "/dev/null", path]
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8), exit: process.terminationStatus)
  }
}
