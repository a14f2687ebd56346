import Foundation

/// One change that makes a file of imports wrong at a known place.
struct FileMutation: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case attributeValue, attributeMissing, attributeName, elementName, elementMissing, elementInside

    /// What the schema may say of it: a name that is wrong is a stranger, and what should have stood there is missing.
    var mostErrors: Int {
      switch self {
      case .attributeName, .elementName: 2
      case .attributeValue, .attributeMissing, .elementMissing, .elementInside: 1
      }
    }
  }

  let kind: Kind
  /// What was changed, and where.
  let place: String
  let text: String

  /// Every change of each kind that a text of XML allows, below its root element.
  static func all(of text: String) -> [FileMutation] {
    let body = text.firstRange(of: /<[a-zA-Z]+ xmlns[^>]*>/)?.upperBound ?? text.startIndex
    return attributes(of: text, from: body) + elements(of: text, from: body)
  }

  private static func attributes(of text: String, from body: String.Index) -> [FileMutation] {
    text[body...].matches(of: /\ ([a-zA-Z]+)="([^"]*)"/).flatMap { match in
      let place = "\(line(of: match.range.lowerBound, in: text)) \(match.output.0)"
      let changes: [(Kind, String)] = [
        (.attributeValue, " \(match.output.1)=\"！？\""), (.attributeMissing, ""),
        (.attributeName, " \(match.output.1)x=\"\(match.output.2)\""),
      ]
      return changes.map {
        FileMutation(
          kind: $0, place: place, text: text.replacingCharacters(in: match.range, with: $1))
      }
    }
  }

  private static func elements(of text: String, from body: String.Index) -> [FileMutation] {
    text[body...].matches(of: /<(?:gml:)?([a-zA-Z]+)([^>]*)>/).flatMap { match -> [FileMutation] in
      let name = String(match.output.1)
      guard let end = end(of: match.range, name, in: text) else { return [] }
      let whole = String(text[match.range.lowerBound..<end])
      let prefix = whole.hasPrefix("<gml:") ? "gml:" : ""
      var renamed = whole.replacing(
        "<\(prefix)\(name)", with: "<\(prefix)\(name)x", maxReplacements: 1)
      if let close = renamed.range(of: "</\(prefix)\(name)>", options: .backwards) {
        renamed.replaceSubrange(close, with: "</\(prefix)\(name)x>")
      }
      let inside =
        whole.hasSuffix("/>")
        ? whole.dropLast(2) + "><x/></\(prefix)\(name)>"
        : whole.replacing(/>/, with: "><x/>", maxReplacements: 1)[...]
      let place = "\(line(of: match.range.lowerBound, in: text)) <\(name)>"
      let changes: [(Kind, String)] = [
        (.elementName, renamed), (.elementMissing, ""), (.elementInside, String(inside)),
      ]
      return changes.map {
        FileMutation(
          kind: $0, place: place,
          text: text.replacingCharacters(in: match.range.lowerBound..<end, with: $1))
      }
    }
  }

  /// Where the element ends whose start tag is at `range`. Elements of one name are never inside each other here.
  private static func end(
    of range: Range<String.Index>, _ name: String, in text: String
  ) -> String.Index? {
    if text[range].hasSuffix("/>") { return range.upperBound }
    return text.range(of: "\(name)>", range: range.upperBound..<text.endIndex)?.upperBound
  }

  private static func line(of index: String.Index, in text: String) -> Int {
    text[..<index].count { $0 == "\n" } + 1
  }
}
