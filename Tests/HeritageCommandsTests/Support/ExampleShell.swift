import Foundation

/// A shell in a folder, with the built program first in PATH.
struct ExampleShell {
  let folder: String

  /// What a line prints, on both streams, and its exit code.
  func run(
    _ line: String, _ variables: [String: String]
  ) throws -> (exit: Int32, output: String) {
    let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = variables.merging(
      ["PATH": "\(programs):/usr/bin:/bin", "HOME": folder, "TMPDIR": folder]
    ) { $1 }
    let pipe = Foundation.Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
