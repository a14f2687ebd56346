import Foundation

/// The files under `imports/` that the sample ledger is made of.
package enum SampleFiles {
  /// The package's folder.
  package static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// Files of a folder below `imports/`, by name.
  package static func all(in folder: String) throws -> [String] {
    let directory = "\(root)/imports/\(folder)"
    return try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".xml") }.sorted().map { "\(directory)/\($0)" }
  }

  /// One file below `imports/`.
  package static func file(_ name: String) -> String { "\(root)/imports/\(name)" }

  /// The text of a file of the package.
  package static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
  }
}
