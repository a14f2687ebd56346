import Foundation
import HeritageTestSupport

/// Another reader of XML than ours says whether a file is well-formed. Where `xmllint` is not installed it says nothing.
enum XMLLint {
  private static let program = "/usr/bin/xmllint"

  static func findings(_ path: String) -> [String] {
    guard FileManager.default.isExecutableFile(atPath: program) else { return [] }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--nonet", "--noout", path]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return ["\(program) does not run"] }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? [] : ["not well-formed: \(path)"]
  }

  static func findings(text: String) -> [String] {
    guard let folder = try? TemporaryFolder() else { return [] }
    let file = folder.file("part.xml")
    try? text.write(toFile: file, atomically: false, encoding: .utf8)
    return findings(file)
  }
}
