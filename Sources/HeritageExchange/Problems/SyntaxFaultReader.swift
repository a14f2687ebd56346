import CLibXML2

/// Turns an error of libxml2's parser into a fact.
enum SyntaxFaultReader {
  /// `bytes` are those at hand, which tell what encoding they are in, should it not be the declared one.
  static func problem(
    _ fault: XMLFault, at place: SyntaxPlace, in bytes: UnsafeRawBufferPointer
  ) -> DocumentProblem {
    if place.isDocumentType { return .documentType }
    let isAboutEnd = place.isEnd || place.isLast && fault.code == XML_ERR_DOCUMENT_END.rawValue
    if isAboutEnd, let problem = brokenOff(fault, at: place) { return problem }
    switch xmlParserErrors(rawValue: fault.code) {
    // Where the first bytes fed to an open decoder cannot be decoded, libxml2 only says that nothing more comes.
    case xmlParserErrors(rawValue: UInt32(bitPattern: XML_PARSER_EOF.rawValue)):
      return undecodable(bytes, place)
    case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED, XML_ERR_UNKNOWN_ENCODING:
      return undecodable(bytes, place)
    // Within attribute values libxml2 takes bytes that are not UTF-8 for a forbidden character.
    case XML_ERR_INVALID_CHAR where EncodingGuess.multibyteCharactersInUTF8(bytes) == nil:
      return undecodable(bytes, place)
    case XML_ERR_UNSUPPORTED_ENCODING: return .unsupportedEncoding(fault.words.first ?? "")
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return .undeclaredPrefix(fault.words.first ?? "")
    case XML_ERR_DOCUMENT_EMPTY: return .syntax(.noRoot)
    default: return .syntax(markup(fault) ?? attribute(fault) ?? name(fault) ?? other(fault))
    }
  }

  /// Whether a piece of markup was begun and never ended.
  static func isUnfinished(_ fault: XMLFault) -> Bool {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED: true
    default: false
    }
  }

  /// What libxml2 says at the end of a document that breaks off is about the piece that it holds; the cause is that
  /// there is no more.
  private static func brokenOff(_ fault: XMLFault, at place: SyntaxPlace) -> DocumentProblem? {
    if isUnfinished(fault) { return .syntax(.unfinishedMarkup) }
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_INTERNAL_ERROR,
      XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
      XML_ERR_SPACE_REQUIRED, XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED,
      XML_ERR_STRING_NOT_STARTED,
      XML_ERR_STRING_NOT_CLOSED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_ENTITYREF_SEMICOL_MISSING,
      XML_ERR_NAME_REQUIRED, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF,
      XML_ERR_INVALID_HEX_CHARREF:
      break
    default: return nil
    }
    if !place.hasRoot { return .syntax(.brokenOffBeforeRoot) }
    guard place.openElement != nil else { return nil }
    return .syntax(
      place.isUnfinishedMarkup ? .unfinishedMarkup : .notClosed(element: place.openElement))
  }

  /// What the bytes look like is worth saying only where the file declares something else.
  private static func undecodable(
    _ bytes: UnsafeRawBufferPointer, _ place: SyntaxPlace
  ) -> DocumentProblem {
    let likely = EncodingGuess.likelyEncoding(of: bytes)
    let declared = EncodingCheck.family(of: place.declaredEncoding ?? "UTF-8")
    return .undecodable(likely: likely == declared ? nil : likely)
  }

  private static func markup(_ fault: XMLFault) -> SyntaxFault? {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_TAG_NAME_MISMATCH:
      .tagMismatch(
        opened: fault.words.first ?? "", openedLine: fault.number,
        closed: fault.words.dropFirst().first ?? "")
    case XML_ERR_TAG_NOT_FINISHED: .notClosed(element: fault.words.first)
    case XML_ERR_DOCUMENT_END: .afterRoot
    case XML_ERR_INVALID_CHAR: .invalidCharacter(code: code(fault))
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF:
      fault.code == XML_ERR_INVALID_CHARREF.rawValue && fault.message.contains("alue")
        ? .invalidCharacter(code: code(fault)) : .characterReference
    case XML_ERR_UNDECLARED_ENTITY: .undeclaredEntity(fault.words.first ?? "")
    case XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING,
      XML_ERR_RESERVED_XML_NAME, XML_ERR_STANDALONE_VALUE, XML_ERR_ENCODING_NAME,
      XML_ERR_STRING_NOT_STARTED, XML_ERR_STRING_NOT_CLOSED:
      .declaration
    case XML_ERR_UNKNOWN_VERSION: .xmlVersion(fault.words.first ?? "")
    case XML_ERR_HYPHEN_IN_COMMENT: .commentDashes
    case XML_ERR_MISPLACED_CDATA_END: .sectionEnd
    case XML_ERR_PI_NOT_STARTED, XML_NS_ERR_COLON: .instructionName
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED,
      XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED:
      .unfinishedMarkup
    default: nil
    }
  }

  private static func attribute(_ fault: XMLFault) -> SyntaxFault? {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_LT_IN_ATTRIBUTE: .bareLessThan
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      .duplicateAttribute(fault.words.first ?? "")
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED: .attributeQuotes
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: .attributeWithoutValue
    case XML_ERR_SPACE_REQUIRED: .attributeForm
    default: nil
    }
  }

  private static func name(_ fault: XMLFault) -> SyntaxFault? {
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: .bareAmpersand
    case XML_ERR_NAME_REQUIRED:
      fault.message.contains("EntityRef")
        ? .bareAmpersand : fault.message.contains("attribute") ? .attributeForm : .elementName
    case XML_ERR_INTERNAL_ERROR: .elementName
    case XML_ERR_NAME_TOO_LONG: .nameTooLong
    case XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_QNAME, XML_WAR_NS_URI, XML_WAR_NS_URI_RELATIVE:
      .namespace
    default: nil
    }
  }

  /// The number of the character, where libxml2 tells it; one too large it only tells to be so.
  private static func code(_ fault: XMLFault) -> Int? {
    (1...0x10FFFF).contains(fault.number) || fault.message.hasSuffix(" 0\n") ? fault.number : nil
  }

  private static func other(_ fault: XMLFault) -> SyntaxFault {
    .other(
      code: fault.code, message: String(fault.message.prefix { $0 != "\n" }))
  }
}
