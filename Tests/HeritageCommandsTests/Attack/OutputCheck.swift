import Foundation
import Heritage
import Testing

@testable import HeritageCommands

/// Whether an output leaves hostile text what it is: text.
enum OutputCheck {
  /// What a terminal is shown: nothing steers it.
  static func terminal(_ text: String) -> [String] {
    text.unicodeScalars.contains { $0 != "\n" && $0.isUnseen } ? ["something unseen"] : []
  }

  /// RFC 8259, and nothing that would steer a terminal either.
  static func json(_ text: String) -> [String] {
    let isValid = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
    return (isValid ? [] : ["no JSON"]) + terminal(text)
  }

  /// RFC 4180: as many cells in every row, whether commas, semicolons or tabs are taken to part them; no cell a formula.
  static func csv(_ text: String) -> [String] {
    var findings: [String] = []
    let rows = rows(text, separator: ",")
    if Set(rows.map(\.count)).count > 1 {
      findings.append("rows of \(Set(rows.map(\.count)).sorted()) cells")
    }
    for cell in rows.dropFirst().joined() {
      let first = cell.unicodeScalars.first
      if let first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first), Double(cell) == nil {
        findings.append("formula: \(cell.prefix(20))")
      }
    }
    for separator: Character in [";", "\t"]
    where Self.rows(text, separator: separator).contains(where: { $0.count > 1 }) {
      findings.append("a cell is parted by \(separator == ";" ? "a semicolon" : "a tab")")
    }
    return findings
  }

  private static func rows(_ text: String, separator: Character) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        cell.append("\"")
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// A printed page: only elements and attributes of ours, one style sheet that nothing broke out of, and nothing unseen.
  static func page(_ text: String) -> [String] {
    var findings: [String] = []
    let parts = text.components(separatedBy: "<style>")
    guard parts.count == 2, let end = parts[1].range(of: "</style>") else {
      return ["not one style sheet"]
    }
    let sheet = parts[1][..<end.lowerBound]
    if sheet.contains("<") {
      findings.append("text in the style sheet")
    }
    let body = parts[0] + parts[1][end.upperBound...]
    for match in body.matches(of: /<\/?([a-zA-Z!][^\s>\/]*)([^>]*)>/) {
      let name = String(match.1)
      if !elements.contains(name) { findings.append("element \(name)") }
      for attribute in match.2.matches(of: /([a-zA-Z-]+)="([^"]*)"/) {
        if !attributes.contains(String(attribute.1)) { findings.append("attribute \(attribute.1)") }
        if attribute.1 == "src", !attribute.2.hasPrefix("data:image/") {
          findings.append("src \(attribute.2.prefix(20))")
        }
      }
    }
    // Pictures are written in base 64; a character that is not seen would stand in text.
    return findings + terminal(text)
  }

  private static let elements: Set = [
    "!DOCTYPE", "html", "head", "meta", "title", "body", "div", "p", "h1", "h2", "h3", "table",
    "thead", "tbody",
    "tr", "th", "td", "colgroup", "col", "span", "br", "img", "section", "ul", "ol", "li", "footer",
    "header", "b",
    "figure", "figcaption", "caption", "strong", "em", "small", "dl", "dt", "dd", "article", "main",
    "a",
  ]
  private static let attributes: Set = [
    "lang", "charset", "class", "src", "alt", "colspan", "rowspan", "style", "width", "height",
    "id", "href",
  ]
}
