import Foundation

/// A registry that a program of an earlier day has made, kept under Tests/Registries as it was. Today's program has to
/// open it, verify it and go on writing in it.
package enum KeptRegistry: String, CaseIterable, Sendable {
  /// The sample ledger at its last stage, made on 2026-11-30 by the program with schema version 1.
  case version1 = "version-1"

  /// A copy of its own for one test.
  package func copy() throws -> TemporaryRegistry {
    let registry = try TemporaryRegistry()
    let packed = "\(SampleFiles.root)/Tests/Registries/\(rawValue).sqlite.gz"
    guard FileManager.default.createFile(atPath: registry.path, contents: nil),
      let file = FileHandle(forWritingAtPath: registry.path)
    else { throw SampleFault.unpacked(packed) }
    let unpacking = Process()
    unpacking.executableURL = URL(fileURLWithPath: "/usr/bin/gunzip")
    unpacking.arguments = ["--stdout", packed]
    unpacking.standardOutput = file
    try unpacking.run()
    unpacking.waitUntilExit()
    guard unpacking.terminationStatus == 0 else { throw SampleFault.unpacked(packed) }
    return registry
  }
}
