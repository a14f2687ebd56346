import CLibXML2
import CRegistrySchema

/// What of libxml2 is set for the whole process, once, before its first use.
enum LibXMLRuntime {
  /// Touch this before anything else of libxml2. Swift runs it exactly once, whatever the thread.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader(denyingLoader)
    return true
  }()

  /// The name under which `register.xsd` imports the geometry schema.
  private static let geometrySchema = "gml-profile.xsd"

  /// Refuses every file and every address; only the embedded geometry schema is served, from memory.
  private static let denyingLoader: xmlExternalEntityLoader = { location, _, parser in
    guard let location, String(cString: location) == geometrySchema else { return nil }
    var length = 0
    let bytes = UnsafeRawPointer(wenbao_xsd_gml_profile(&length))
    let buffer = xmlParserInputBufferCreateMem(
      bytes.assumingMemoryBound(to: CChar.self), Int32(length), XML_CHAR_ENCODING_NONE)
    guard let buffer else { return nil }
    // Takes the buffer over, unless it fails.
    guard let input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE) else {
      xmlFreeParserInputBuffer(buffer)
      return nil
    }
    return input
  }
}
