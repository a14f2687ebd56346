import CLibXML2

/// Turns an error of libxml2's parser into a fact.
enum SyntaxFaultReader {
  /// `bytes` are those at hand, which tell what encoding they are in, should it not be the declared one.
  static func problem(_ fault: XMLFault, in bytes: UnsafeRawBufferPointer) -> DocumentProblem {
    switch xmlParserErrors(rawValue: fault.code) {
    // Where the first bytes fed to an open decoder cannot be decoded, libxml2 only says that nothing more comes.
    case xmlParserErrors(rawValue: UInt32(bitPattern: XML_PARSER_EOF.rawValue)):
      .undecodable(likely: EncodingGuess.likelyEncoding(of: bytes))
    case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED, XML_ERR_UNKNOWN_ENCODING:
      .undecodable(likely: EncodingGuess.likelyEncoding(of: bytes))
    // Within attribute values libxml2 takes bytes that are not UTF-8 for a forbidden character.
    case XML_ERR_INVALID_CHAR where EncodingGuess.multibyteCharactersInUTF8(bytes) == nil:
      .undecodable(likely: EncodingGuess.likelyEncoding(of: bytes))
    case XML_ERR_UNSUPPORTED_ENCODING: .unsupportedEncoding(fault.words.first ?? "")
    case XML_NS_ERR_UNDEFINED_NAMESPACE: .undeclaredPrefix(fault.words.first ?? "")
    case XML_ERR_DOCUMENT_EMPTY: .syntax(.noRoot)
    default: .syntax(markup(fault) ?? attribute(fault) ?? other(fault))
    }
  }

  private static func markup(_ fault: XMLFault) -> SyntaxFault? {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_TAG_NAME_MISMATCH:
      .tagMismatch(
        opened: fault.words.first ?? "", openedLine: fault.number,
        closed: fault.words.dropFirst().first ?? "")
    case XML_ERR_TAG_NOT_FINISHED: .notClosed(element: fault.words.first)
    case XML_ERR_DOCUMENT_END: .afterRoot
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: .invalidCharacter
    case XML_ERR_UNDECLARED_ENTITY: .undeclaredEntity(fault.words.first ?? "")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_NAME_REQUIRED: nameOrAmpersand(fault)
    case XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING,
      XML_ERR_RESERVED_XML_NAME:
      .declaration
    case XML_ERR_HYPHEN_IN_COMMENT: .commentDashes
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED,
      XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED:
      .unfinishedMarkup
    default: nil
    }
  }

  private static func attribute(_ fault: XMLFault) -> SyntaxFault? {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_LT_IN_ATTRIBUTE: .bareLessThan
    case XML_ERR_ATTRIBUTE_REDEFINED: .duplicateAttribute(fault.words.first ?? "")
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED: .attributeQuotes
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: .attributeWithoutValue
    default: nil
    }
  }

  private static func nameOrAmpersand(_ fault: XMLFault) -> SyntaxFault {
    fault.message.contains("xmlParseEntityRef") || fault.message.contains("EntityRef")
      ? .bareAmpersand : other(fault)
  }

  private static func other(_ fault: XMLFault) -> SyntaxFault {
    .other(
      code: fault.code, message: String(fault.message.prefix { $0 != "\n" }))
  }
}
