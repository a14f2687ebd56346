import CLibXML2

/// An XSD compiled from memory. Owns libxml2's schema.
///
/// `@unchecked Sendable`: libxml2 only reads a schema once it has been parsed; what changes during a
/// validation is in ``SchemaValidator``, of which each reader has its own.
final class CompiledSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr

  /// `bytes` must outlive the schema, which the embedded texts do.
  init(name: String, bytes: UnsafeRawBufferPointer) throws(ExchangeFailure) {
    guard LibXMLRuntime.isReady,
      // Returns NULL when memory is short.
      let parser = xmlSchemaNewMemParserCtxt(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    else { throw .outOfMemory }
    defer { xmlSchemaFreeParserCtxt(parser) }
    wenbao_xml_silence()
    let faults = FaultList()
    wenbao_xml_set_schema_error(
      parser,
      { data, error in
        guard let data, let error else { return }
        Unmanaged<FaultList>.fromOpaque(data).takeUnretainedValue().add(XMLFault(error))
      }, Unmanaged.passUnretained(faults).toOpaque())
    // Returns NULL when the schema is wrong; the errors have then been reported.
    guard let schema = withExtendedLifetime(faults, { xmlSchemaParse(parser) }) else {
      throw .schemaDoesNotCompile(name: name, reasons: faults.messages)
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// A new validation context for this schema, which the caller frees.
  func makeValidationContext() -> xmlSchemaValidCtxtPtr? { xmlSchemaNewValidCtxt(schema) }

  /// Collects what libxml2 says while it compiles.
  private final class FaultList {
    private(set) var messages: [String] = []
    func add(_ fault: XMLFault) { messages.append("\(fault.line): \(fault.message)") }
  }
}
