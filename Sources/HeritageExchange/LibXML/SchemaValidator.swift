import CLibXML2

/// Validates a stream of events against a schema, with `xmlSchemaSAXPlug`: no tree is built.
///
/// Owns a validation context and its plug. The plug sits on no parser; its functions are called with
/// each event before anybody else sees it, so that the errors of an element are known by its end.
final class SchemaValidator {
  /// What is open between ``begin()`` and ``finish()``: the plug, its functions and their user data.
  private struct Session {
    let plug: xmlSchemaSAXPlugPtr
    let start: startElementNsSAX2Func
    let end: endElementNsSAX2Func
    let text: charactersSAXFunc
    let data: UnsafeMutableRawPointer?
  }

  private let validation: xmlSchemaValidCtxtPtr
  private var session: Session?
  /// The errors of the last event.
  private var faults: [XMLFault] = []

  init(schema: CompiledSchema) throws(ExchangeFailure) {
    guard let validation = schema.makeValidationContext() else { throw .outOfMemory }
    self.validation = validation
    wenbao_xml_set_validation_error(
      validation,
      { data, error in
        guard let data, let error else { return }
        let fault = XMLFault(error)
        guard !fault.isWarning else { return }
        Unmanaged<SchemaValidator>.fromOpaque(data).takeUnretainedValue().faults.append(fault)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    finish()
    xmlSchemaFreeValidCtxt(validation)
  }

  /// Prepares for a root element. `false` when memory is short.
  func begin() -> Bool {
    finish()
    var sax: UnsafeMutablePointer<xmlSAXHandler>?
    var data: UnsafeMutableRawPointer?
    // With no handlers of somebody else's to call, it returns its own functions and their user data;
    // they belong to the plug. NULL when memory is short.
    guard let plug = xmlSchemaSAXPlug(validation, &sax, &data) else { return false }
    guard let start = sax?.pointee.startElementNs, let end = sax?.pointee.endElementNs,
      let text = sax?.pointee.characters
    else {
      xmlSchemaSAXUnplug(plug)
      return false
    }
    session = Session(plug: plug, start: start, end: end, text: text, data: data)
    return true
  }

  /// Forgets the element tree seen so far; the context can be used again.
  func finish() {
    guard let session else { return }
    xmlSchemaSAXUnplug(session.plug)
    self.session = nil
  }

  /// Returns what is wrong so far.
  func start(_ tag: StartTag) -> [XMLFault] {
    guard let session else { return [] }
    session.start(
      session.data, tag.localName, tag.prefix, tag.namespace, tag.namespaceCount, tag.namespaces,
      tag.attributeCount, tag.defaultedCount, tag.rawAttributes)
    return takeFaults()
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> [XMLFault] {
    guard let session else { return [] }
    session.text(session.data, bytes.baseAddress, Int32(bytes.count))
    return takeFaults()
  }

  func end(_ tag: EndTag) -> [XMLFault] {
    guard let session else { return [] }
    session.end(session.data, tag.localName, tag.prefix, tag.namespace)
    return takeFaults()
  }

  private func takeFaults() -> [XMLFault] {
    let taken = faults
    if !taken.isEmpty { faults = [] }
    return taken
  }
}
