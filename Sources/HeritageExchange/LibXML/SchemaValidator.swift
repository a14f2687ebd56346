import CLibXML2

/// Validates a stream of events against a schema, with `xmlSchemaSAXPlug`: no tree is built.
///
/// Owns a validation context and its plug. The plug sits on no parser; its functions are called with
/// each event before anybody else sees it, so that the errors of an element are known by its end.
final class SchemaValidator {
  private let validation: xmlSchemaValidCtxtPtr
  private var plug: xmlSchemaSAXPlugPtr?
  private var sax: UnsafeMutablePointer<xmlSAXHandler>?
  private var data: UnsafeMutableRawPointer?
  private let report: (XMLFault) -> Void

  /// `report` hears of every error during the call that causes it.
  init(schema: CompiledSchema, report: @escaping (XMLFault) -> Void) throws(ExchangeFailure) {
    guard let validation = schema.makeValidationContext() else { throw .outOfMemory }
    self.validation = validation
    self.report = report
    wenbao_xml_set_validation_error(
      validation,
      { data, error in
        guard let data, let error else { return }
        let fault = XMLFault(error)
        guard !fault.isWarning else { return }
        Unmanaged<SchemaValidator>.fromOpaque(data).takeUnretainedValue().report(fault)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    finish()
    xmlSchemaFreeValidCtxt(validation)
  }

  /// Prepares for a root element. `false` when memory is short.
  func begin() -> Bool {
    finish()
    // With no handlers of somebody else's to call, it returns its own functions and their user data.
    plug = xmlSchemaSAXPlug(validation, &sax, &data)
    return plug != nil
  }

  /// Forgets the element tree seen so far; the context can be used again.
  func finish() {
    guard let plug else { return }
    xmlSchemaSAXUnplug(plug)
    self.plug = nil
    sax = nil
    data = nil
  }

  func start(_ tag: StartTag) {
    sax?.pointee.startElementNs?(
      data, tag.localName, tag.prefix, tag.namespace, tag.namespaceCount, tag.namespaces,
      tag.attributeCount, tag.defaultedCount, tag.rawAttributes)
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    sax?.pointee.characters?(data, bytes.baseAddress, Int32(bytes.count))
  }

  func end(_ tag: EndTag) {
    sax?.pointee.endElementNs?(data, tag.localName, tag.prefix, tag.namespace)
  }
}
