import Heritage

/// A sentence of libxml2's validator, such as
/// `Element '{urn:wenbao:register:1}unit', attribute 'kind': [facet 'enumeration'] The value 'x' is …`.
struct SchemaSentence {
  let item: SchemaProblem.Item
  /// Namespace of the element.
  let namespace: String?
  /// What follows the naming of the item.
  let text: String

  init(_ message: String) {
    var rest = message.last == "\n" ? message.dropLast() : message[...]
    let element = Self.take(&rest, from: "Element '", to: "'")
    let attribute = Self.take(&rest, from: ", attribute '", to: "'")
    if rest.hasPrefix(": ") { rest = rest.dropFirst(2) }
    text = String(rest)
    namespace = element.flatMap { Self.namespace(of: $0) }
    item = SchemaProblem.Item(
      element: element.map { Self.display($0) } ?? "",
      attribute: Self.attributeName(attribute, text))
  }

  /// The offending value. It comes from the file and may hold anything, libxml2's own words too: what follows it is
  /// looked for from the end.
  var value: String? {
    let leads = ["The value '", "'"]
    guard let lead = leads.compactMap({ text.firstRange(of: $0) }).first,
      lead.lowerBound == text.startIndex || text[..<lead.lowerBound].hasPrefix("[facet ")
    else { return nil }
    let end = Self.tails.compactMap { Self.lastRange(of: $0, in: text) }.map(\.lowerBound).max()
    guard let end, lead.upperBound <= end else { return nil }
    return String(text[lead.upperBound..<end])
  }

  /// What libxml2 says behind a value.
  private static let tails = [
    "' is not an element of the set {", "' is not accepted by the pattern '",
    "' is not a valid value of ",
    "' is greater than the ", "' is less than the ", "' has a length of '", "' has more ",
    "' has less ",
  ]

  /// The values of an enumeration, without the empty one.
  var allowedValues: [String] {
    guard let start = Self.lastRange(of: "' is not an element of the set {", in: text),
      let list = Self.between(String(text[start.lowerBound...]), "set {", "}")
    else { return [] }
    return Self.split(list).map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty }
  }

  /// The elements that could have stood there.
  var expectedElements: [String] {
    guard let list = Self.between(text, "( ", " )") else { return [] }
    return Self.split(list).map { Self.display($0) }
  }

  var isAboutMissingChild: Bool { text.hasPrefix("Missing child element(s).") }

  /// The elements of which one is missing at the end: what is named before the last may be left out,
  /// unless they are alternatives, as the geometries are.
  var requiredElements: [String] {
    let expected = expectedElements
    let areAlternatives = expected.contains { $0.hasPrefix("gml:") }
    return areAlternatives || expected.count >= Self.mostNames ? expected : expected.suffix(1)
  }

  /// libxml2 names no more than so many elements.
  static let mostNames = 10

  /// Whether the element is in a namespace that the format uses.
  func isNative(to kind: ImportKind) -> Bool {
    namespace == kind.namespace || namespace == ElementName.gmlNamespace
  }

  /// What stands in quotes after `start`.
  func quoted(after start: String) -> String? {
    guard let range = Self.lastRange(of: start, in: text) else { return nil }
    return Self.between(String(text[range.lowerBound...]), start, "'")
  }

  /// A missing attribute is named in the sentence only.
  private static func attributeName(_ attribute: String?, _ text: String) -> String? {
    (attribute ?? between(text, "The attribute '", "'")).map { name in
      // Without its namespace it would pass for one of ours.
      let shown = display(name)
      return name.hasPrefix("{") && !shown.contains(":") ? name : shown
    }
  }

  /// A name without its namespace; with the customary prefix where that is well known.
  private static func display(_ name: String) -> String {
    guard let end = name.firstIndex(of: "}") else { return name }
    let local = String(name[name.index(after: end)...])
    return prefixes[name[..<end].dropFirst()].map { "\($0):\(local)" } ?? local
  }

  private static let prefixes: [Substring: String] = [
    ElementName.gmlNamespace[...]: "gml", "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xlink": "xlink", "http://www.w3.org/2001/XMLSchema-instance": "xsi",
  ]

  private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: part).last
  }

  private static func namespace(of name: String) -> String? {
    guard name.hasPrefix("{"), let end = name.firstIndex(of: "}") else { return nil }
    return String(name[name.index(after: name.startIndex)..<end])
  }

  private static func split(_ list: String) -> [String] {
    list.split(separator: ",").map { part in String(part.drop(while: { $0 == " " })) }
  }

  private static func take(_ text: inout Substring, from: String, to: String) -> String? {
    guard text.hasPrefix(from) else { return nil }
    let rest = text.dropFirst(from.count)
    guard let end = rest.firstRange(of: to) else { return nil }
    text = rest[end.upperBound...]
    return String(rest[..<end.lowerBound])
  }

  private static func between(_ text: String, _ start: String, _ end: String) -> String? {
    guard let first = text.firstRange(of: start) else { return nil }
    let rest = text[first.upperBound...]
    guard let last = rest.firstRange(of: end) else { return nil }
    return String(rest[..<last.lowerBound])
  }
}
