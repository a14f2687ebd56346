import CLibXML2
import Heritage

/// Turns an error of libxml2's validator into a fact.
///
/// libxml2 hands the facts over only inside its English sentences, so they are taken apart here; a
/// sentence that does not fit goes through as it is.
enum SchemaFaultReader {
  static func problem(_ fault: XMLFault, in kind: ImportKind) -> SchemaProblem {
    let sentence = SchemaSentence(fault.message)
    let item = sentence.item
    let other = SchemaProblem.other(code: fault.code, message: sentence.text)
    switch xmlParserErrors(rawValue: fault.code) {
    case XML_SCHEMAV_CVC_ENUMERATION_VALID:
      return .enumeration(
        item, value: sentence.value ?? "", allowed: VocabularyTable.terms(sentence.allowedValues))
    case XML_SCHEMAV_ELEMENT_CONTENT:
      return content(sentence, kind)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      return .missingAttribute(item)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2,
      XML_SCHEMAV_CVC_TYPE_3_1_1:
      return .unknownAttribute(item)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, XML_SCHEMAV_CVC_TYPE_3_1_2:
      return .elementInText(element: item.element)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
      return .contentInEmpty(element: item.element)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
      return .strayText(element: item.element)
    case XML_SCHEMAV_CVC_ELT_3_1, XML_SCHEMAV_CVC_ELT_3_2_1:
      return .unknownAttribute(.init(element: item.element, attribute: "xsi:nil"))
    case XML_SCHEMAV_CVC_ELT_4_1, XML_SCHEMAV_CVC_ELT_4_2, XML_SCHEMAV_CVC_ELT_4_3:
      return .unknownAttribute(.init(element: item.element, attribute: "xsi:type"))
    case XML_SCHEMAV_CVC_ELT_1:
      // A child of an element whose order is broken, validated on its own.
      return unknown(sentence, kind)
    default:
      guard let form = form(fault.code, sentence) else { return other }
      return .value(item, value: sentence.value, form: form)
    }
  }

  private static func content(
    _ sentence: SchemaSentence, _ kind: ImportKind
  ) -> SchemaProblem {
    let element = sentence.item.element
    if sentence.isAboutMissingChild {
      return .missingElement(parent: element, expected: sentence.requiredElements)
    }
    let local = element.split(separator: ":").last.map(String.init) ?? element
    return ElementName(rawValue: local)?.belongs(to: kind) == true && sentence.isNative(to: kind)
      ? .misplacedElement(element, expected: sentence.expectedElements)
      : unknown(sentence, kind)
  }

  private static func unknown(_ sentence: SchemaSentence, _ kind: ImportKind) -> SchemaProblem {
    let element = sentence.item.element
    return sentence.isNative(to: kind)
      ? .unknownElement(element, expected: sentence.expectedElements)
      : .foreignElement(element, namespace: sentence.namespace)
  }

  private static func form(_ code: UInt32, _ sentence: SchemaSentence) -> ValueForm? {
    switch xmlParserErrors(rawValue: code) {
    case XML_SCHEMAV_CVC_PATTERN_VALID: ValueForms.ofPattern(sentence.quoted(after: "pattern '"))
    case XML_SCHEMAV_CVC_MINLENGTH_VALID: .notEmpty
    case XML_SCHEMAV_CVC_MAXLENGTH_VALID:
      sentence.quoted(after: "maximum length of '").flatMap { Int($0) }
        .map { .atMost(characters: $0) } ?? .shorter
    case XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID:
      sentence.quoted(after: "maximum value allowed ('").map { .atMostValue($0) } ?? .unknown
    case XML_SCHEMAV_CVC_MININCLUSIVE_VALID:
      sentence.quoted(after: "minimum value allowed ('").map { .atLeastValue($0) } ?? .unknown
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3:
      ValueForms.ofType(sentence.quoted(after: " type '"))
    default: nil
    }
  }
}

extension SchemaFaultReader {
  /// Whether the error is about an element among its parent's children, rather than about what is
  /// missing at the parent's end.
  static func saysChildDoesNotFit(_ fault: XMLFault) -> Bool {
    fault.code == XML_SCHEMAV_ELEMENT_CONTENT.rawValue
      && !SchemaSentence(fault.message).isAboutMissingChild
  }
}
