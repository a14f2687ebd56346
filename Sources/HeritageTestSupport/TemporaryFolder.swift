import Foundation

/// A folder of its own for one test; gone when the last reference to it is.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "wenbao-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path inside the folder; nothing is made there.
  package func file(_ name: String) -> String { "\(path)/\(name)" }
}
