import CLibXML2

/// A start tag as the parser reports it. Valid only during the event.
struct StartTag {
  let localName: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
  let namespaceCount: Int32
  let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int32
  let defaultedCount: Int32
  let rawAttributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  var localNameText: String { String(cString: localName) }
  var prefixText: String? { prefix.map { String(cString: $0) } }
  var namespaceText: String? { namespace.map { String(cString: $0) } }

  var attributes: AttributeList { AttributeList(start: rawAttributes, count: Int(attributeCount)) }

  /// The namespaces declared on the tag, as pairs of prefix and name.
  var declarations: [(prefix: String?, name: String)] {
    guard let namespaces else { return [] }
    return (0..<Int(namespaceCount)).map { index in
      (
        prefix: namespaces[2 * index].map { String(cString: $0) },
        name: namespaces[2 * index + 1].map(Self.namespaceName) ?? ""
      )
    }
  }

  /// In a namespace, too, libxml2 hands over every ampersand as `&#38;`.
  private static func namespaceName(_ name: UnsafePointer<xmlChar>) -> String {
    AttributeList.unescapingAmpersands(
      UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
  }
}
