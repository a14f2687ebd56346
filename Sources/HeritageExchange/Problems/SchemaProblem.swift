/// What the schema refuses. An `Item` is an element, or an attribute of one.
enum SchemaProblem: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var element: String
    var attribute: String?
  }

  /// A term and its Chinese name, where the vocabulary has one.
  struct Term: Hashable, Sendable {
    var code: String
    var name: String?
  }

  case enumeration(Item, value: String, allowed: [Term])
  case value(Item, value: String, form: ValueForm)
  case missingElement(parent: String, expected: [String])
  /// A known element at the wrong place: another should have come first, or none is left to come.
  case misplacedElement(String, expected: [String])
  case unknownElement(String, expected: [String])
  case foreignElement(String, namespace: String?)
  case missingAttribute(Item)
  case unknownAttribute(Item)
  case strayText(element: String)
  case elementInText(element: String)
  case contentInEmpty(element: String)
  /// The rest, by libxml2's number and words.
  case other(code: UInt32, message: String)

  /// Whether it is about the text of the one element.
  var isAboutText: Bool {
    switch self {
    case .enumeration(let item, _, _), .value(let item, _, _): item.attribute == nil
    default: false
    }
  }
}
