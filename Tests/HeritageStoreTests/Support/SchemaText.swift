import Foundation
import HeritageTestSupport

/// schema.sql as the tests read it, to know what there is to be proved.
enum SchemaText {
  /// A trigger: its name, the table it stands on, its text.
  struct Trigger: Hashable, Sendable {
    let name: String
    let table: String
    let text: String

    /// One of the three guards of a table, rather than a rule.
    var isGuard: Bool {
      ["add", "change", "remove"].contains { name == "\(table)_guard_\($0)" }
    }

    /// Whether it says no to anything.
    var refuses: Bool { text.contains("RAISE(") }
  }

  static let triggers: [Trigger] = definitions("TRIGGER").compactMap { name, text in
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let index = words.firstIndex(of: "ON"), index + 1 < words.count else { return nil }
    return Trigger(name: name, table: String(words[index + 1]), text: text)
  }

  static let tables: [String] = definitions("TABLE").map(\.name)

  static let firstColumns: [String: String] = Dictionary(
    uniqueKeysWithValues: definitions("TABLE").compactMap { name, text in
      text.split(separator: "\n").dropFirst().lazy
        .compactMap { $0.split(separator: " ").first.map { (name, String($0)) } }.first
    })

  /// The text of each CHECK of a table as SQLite names it when it fails: a constraint's name, or the whole
  /// condition.
  static let checks: [String: [String]] = Dictionary(
    uniqueKeysWithValues: definitions("TABLE").map { ($0.name, checks(of: $0.text)) })

  /// Each trigger as it stands in schema.sql, to be made again.
  static func originalTriggers() throws -> [String] {
    try SampleFiles.text("schema.sql").components(separatedBy: "\nCREATE TRIGGER ").dropFirst()
      .compactMap { piece in
        piece.range(of: "END;\n").map { "CREATE TRIGGER \(piece[..<$0.upperBound])" }
      }
  }

  private static let text = (try? SampleFiles.text("schema.sql")) ?? ""

  /// Definitions of a kind: each from its `CREATE` at the start of a line to the next one.
  private static func definitions(_ kind: String) -> [(name: String, text: String)] {
    text.components(separatedBy: "\nCREATE ").dropFirst().compactMap { piece in
      guard piece.hasPrefix(kind + " ") else { return nil }
      let name = piece.dropFirst(kind.count + 1).prefix { $0.isLetter || $0 == "_" || $0.isNumber }
      return (String(name), withoutComments(piece))
    }
  }

  private static func withoutComments(_ sql: String) -> String {
    sql.components(separatedBy: "\n").map { line in
      line.range(of: "--").map { String(line[..<$0.lowerBound]) } ?? line
    }.joined(separator: "\n")
  }

  private static func checks(of definition: String) -> [String] {
    var pieces = definition.components(separatedBy: "CHECK (")
    var found: [String] = []
    while pieces.count > 1 {
      let before = pieces.removeFirst()
      let name = before.components(separatedBy: "CONSTRAINT ").dropFirst().last?
        .trimmingCharacters(in: .whitespaces)
      if let name, before.hasSuffix("CONSTRAINT \(name) ") {
        found.append(name)
      } else {
        found.append(untilClosed(pieces.joined(separator: "CHECK (")))
      }
    }
    return found
  }

  /// Up to the parenthesis that closes one opened before the text.
  private static func untilClosed(_ text: String) -> String {
    var depth = 1
    let end = text.firstIndex { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)].trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
