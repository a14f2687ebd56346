import CLibXML2
import Heritage

/// Turns the interned names of a parser into those of the formats, without comparing text.
///
/// The pointers stay valid as long as the parser that they come from.
final class NameTable {
  private let ownNamespace: UnsafePointer<xmlChar>?
  private let gmlNamespace: UnsafePointer<xmlChar>?
  private let elements: PointerTable<ElementName>
  private let attributes: [UnsafePointer<xmlChar>?]

  init(kind: ImportKind, parser: PushParser) {
    ownNamespace = parser.intern(kind.namespace)
    gmlNamespace = parser.intern(ElementName.gmlNamespace)
    elements = PointerTable(
      ElementName.allCases.filter { $0.belongs(to: kind) }.compactMap { name in
        parser.intern(name.rawValue).map { ($0, name) }
      })
    attributes = AttributeName.allCases.map { parser.intern($0.text) }
  }

  /// `nil` for an element that the format does not know, or that stands in a wrong namespace.
  func element(_ tag: StartTag) -> ElementName? {
    guard let name = elements[tag.localName] else { return nil }
    return tag.namespace == (name.isGeometry ? gmlNamespace : ownNamespace) ? name : nil
  }

  func pointer(_ attribute: AttributeName) -> UnsafePointer<xmlChar>? {
    attributes[attribute.rawValue]
  }
}
