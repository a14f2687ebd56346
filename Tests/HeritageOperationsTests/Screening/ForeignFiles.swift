import Foundation
import Heritage
import HeritageExchange
import HeritageOperations
import HeritageTestSupport

/// Files as other programs write them, kept under Tests/Foreign, each with one thing that readers get wrong.
enum ForeignFiles {
  static let folder = "\(SampleFiles.root)/Tests/Foreign"

  /// One footprint or one finding a line: what `screen` would go on with.
  static func outcome(
    of name: String, system: String? = nil, layer: String? = nil
  ) throws -> [String] {
    try outcome(
      of: ImportInput(file: "\(folder)/\(name)"),
      FeatureFileOptions(system: system, layer: layer))
  }

  static func outcome(
    of input: ImportInput, _ options: FeatureFileOptions = FeatureFileOptions()
  ) throws -> [String] {
    var file = FootprintFile()
    try file.add(input, options: options)
    return file.footprints.map { "\($0.name) \(String(format: "%.0f", $0.squareMetres))" }
      + file.diagnostics.map { found in
        let place = found.position.cell ?? "\(found.position.line):\(found.position.column)"
        return "\(found.code) \(place) \(found.message)"
      }
  }

  static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  /// What a packed file holds.
  static func unpacked(_ name: String) throws -> [UInt8] {
    let unpacking = Process()
    let output = Pipe()
    unpacking.executableURL = URL(fileURLWithPath: "/usr/bin/gunzip")
    unpacking.arguments = ["--stdout", "\(folder)/\(name)"]
    unpacking.standardOutput = output
    try unpacking.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    unpacking.waitUntilExit()
    return [UInt8](bytes)
  }
}
