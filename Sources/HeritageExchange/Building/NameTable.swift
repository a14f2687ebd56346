import CLibXML2
import Heritage

/// Turns the interned names of a parser into those of the formats, without comparing text.
///
/// The pointers stay valid as long as the parser that they come from.
struct NameTable {
  private let ownNamespace: UnsafePointer<xmlChar>?
  private let gmlNamespace: UnsafePointer<xmlChar>?
  private let elements: [UnsafePointer<xmlChar>: ElementName]
  private let attributes: [AttributeName: UnsafePointer<xmlChar>]

  init(kind: ImportKind, parser: PushParser) {
    ownNamespace = parser.intern(kind.namespace)
    gmlNamespace = parser.intern(ElementName.gmlNamespace)
    elements = .init(
      ElementName.allCases.filter { $0.belongs(to: kind) }.compactMap { name in
        parser.intern(name.rawValue).map { ($0, name) }
      },
      uniquingKeysWith: { first, _ in first })
    attributes = .init(
      AttributeName.allCases.compactMap { name in parser.intern(name.rawValue).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// `nil` for an element that the format does not know, or that stands in a wrong namespace.
  func element(_ tag: StartTag) -> ElementName? {
    guard let name = elements[tag.localName] else { return nil }
    return tag.namespace == (name.isGeometry ? gmlNamespace : ownNamespace) ? name : nil
  }

  func pointer(_ attribute: AttributeName) -> UnsafePointer<xmlChar>? { attributes[attribute] }
}
