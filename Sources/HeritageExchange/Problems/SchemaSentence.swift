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

  /// The offending value.
  var value: String? {
    Self.between(text, "The value '", "' ")
      ?? (text.hasPrefix("'") ? Self.between(text, "'", "' ") : nil)
  }

  /// The values of an enumeration, without the empty one.
  var allowedValues: [String] {
    guard let list = Self.between(text, "of the set {", "}") else { return [] }
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
  func quoted(after start: String) -> String? { Self.between(text, start, "'") }

  /// A missing attribute is named in the sentence only.
  private static func attributeName(_ attribute: String?, _ text: String) -> String? {
    (attribute ?? between(text, "The attribute '", "'")).map { display($0) }
  }

  /// A name without its namespace; with the customary prefix where that is GML's.
  private static func display(_ name: String) -> String {
    guard let end = name.firstIndex(of: "}") else { return name }
    let local = String(name[name.index(after: end)...])
    return name.dropFirst().hasPrefix(ElementName.gmlNamespace) ? "gml:\(local)" : local
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
