import Foundation
import HeritageStore
import HeritageTestSupport

/// The stable codes that stand in the program's sources and in schema.sql: whatever can be printed.
enum CodesInSources {
  /// `E-…` and `W-…`, of Swift as whole literals, of triggers as they raise them, and those made of the kinds of record.
  static func all() throws -> Set<String> {
    let swift = try sources().flatMap { codes(in: $0) }
    let schema = try SampleFiles.text("schema.sql").matches(
      of: #/RAISE\(ABORT, '(E-[A-Z0-9-]+): /#
    ).map { String($0.1) }
    let unknown = RecordReference.Kind.allCases.map { "E-UNKNOWN-" + $0.rawValue.uppercased() }
    return Set(swift + schema + unknown)
  }

  /// The names under which reasons about zone texts are given to scripts.
  static func reasons(in file: String) throws -> Set<String> {
    Set(
      try SampleFiles.text("Sources/Heritage/Zones/\(file)").matches(
        of: /case \.([a-zA-Z]+): "([a-zA-Z]+)"/
      ).filter { $0.1 == $0.2 }.map { String($0.2) })
  }

  /// Every Swift file of the program but those that explain codes, and what fuzzes and tests it.
  private static func sources() throws -> [String] {
    let root = SampleFiles.root + "/Sources"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { name in
      name.hasSuffix(".swift") && !name.contains("/Words/Explanations/")
        && !name.hasPrefix("HeritageFuzzing/") && !name.hasPrefix("HeritageTestSupport/")
    }
    return try names.map { try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8) }
  }

  private static func codes(in text: String) -> [String] {
    text.split(separator: "\n")
      .filter { !$0.contains("hasPrefix(") && !$0.drop { $0 == " " }.hasPrefix("//") }
      .flatMap { line in
        line.matches(of: /"([EW]-[A-Z0-9]+(?:-[A-Z0-9]+)*)"/).map { String($0.1) }
      }
  }
}
