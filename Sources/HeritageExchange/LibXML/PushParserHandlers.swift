import CLibXML2

extension PushParser {
  /// The callbacks that turn libxml2's SAX2 events into those of ``SAXDelegate``.
  static var handlers: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.internalSubset = { data, name, _, _ in
      let name = name.map { String(cString: $0) } ?? ""
      PushParser.forward(data) { $0.documentType(name, in: $1) }
    }
    sax.startElementNs = startElement
    sax.endElementNs = { data, name, prefix, uri in
      guard let name else { return }
      let tag = EndTag(localName: name, prefix: prefix, namespace: uri)
      PushParser.forward(data) { $0.end(tag, in: $1) }
    }
    sax.characters = text
    // The same function for both keeps libxml2 from guessing which white space matters.
    sax.ignorableWhitespace = text
    sax.cdataBlock = text
    sax.comment = { data, _ in PushParser.forward(data) { $0.markupSkipped(in: $1) } }
    sax.processingInstruction = { data, _, _ in
      PushParser.forward(data) { $0.markupSkipped(in: $1) }
    }
    wenbao_xml_set_sax_error(&sax) { data, error in
      guard let error else { return }
      let fault = XMLFault(error)
      guard !fault.isWarning else { return }
      PushParser.forward(data) { $0.fault(fault, in: $1) }
    }
    return sax
  }

  private static let startElement: startElementNsSAX2Func = {
    data, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes in
    guard let name else { return }
    let tag = StartTag(
      localName: name, prefix: prefix, namespace: uri, namespaceCount: namespaceCount,
      namespaces: namespaces, attributeCount: attributeCount, defaultedCount: defaulted,
      rawAttributes: attributes)
    PushParser.forward(data) { $0.start(tag, in: $1) }
  }

  private static let text: charactersSAXFunc = { data, bytes, count in
    let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
    PushParser.forward(data) { $0.characters(buffer, in: $1) }
  }
}
