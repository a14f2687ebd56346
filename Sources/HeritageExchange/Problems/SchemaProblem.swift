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
  /// `value`: where libxml2 tells it, which it does not of a long one.
  case value(Item, value: String?, form: ValueForm)
  case missingElement(parent: String, expected: [String])
  /// A known element at the wrong place: another should have come first, or none is left to come.
  case misplacedElement(String, expected: [String])
  case unknownElement(String, expected: [String])
  case foreignElement(String, namespace: String?)
  case missingAttribute(Item)
  case unknownAttribute(Item)
  case unknownAttributes(element: String, names: [String])
  case strayText(element: String)
  case elementInText(element: String)
  case contentInEmpty(element: String)
  /// The rest, by libxml2's number and words.
  case other(code: UInt32, message: String)

  /// The attribute that the element does not have.
  var unknownAttribute: String? {
    if case .unknownAttribute(let item) = self { item.attribute } else { nil }
  }

  /// Whether it is about the text of the one element.
  var isAboutText: Bool {
    switch self {
    case .enumeration(let item, _, _), .value(let item, _, _): item.attribute == nil
    default: false
    }
  }
}
