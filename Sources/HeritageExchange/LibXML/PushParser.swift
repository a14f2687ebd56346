import CLibXML2

/// A libxml2 push parser: bytes are fed in, events come out at a ``SAXDelegate``; no tree is built.
///
/// Owns the parser context. Entities are never replaced, no DTD and no external file is ever read,
/// nothing is fetched, libxml2's own limits stay on, and an ill-formed document is not repaired.
final class PushParser {
  private let context: xmlParserCtxtPtr
  private let delegate: any SAXDelegate
  private(set) var isStopped = false
  /// Whether the document has ended, so that what is still wrong is what was left open.
  private(set) var isAtEnd = false
  /// Where the last event ended, which is where the next tag begins: all that stands between two tags
  /// is an event too.
  private(set) var endOfLastEvent = (line: 1, column: 1)

  init(delegate: any SAXDelegate) throws(ExchangeFailure) {
    guard LibXMLRuntime.isReady else { throw .outOfMemory }
    self.delegate = delegate
    wenbao_xml_silence()
    var handlers = PushParser.handlers
    // Returns NULL when memory is short. The handlers are copied.
    guard let context = xmlCreatePushParserCtxt(&handlers, nil, nil, 0, nil) else {
      throw .outOfMemory
    }
    self.context = context
    xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Feeds a piece of the document; events arrive before it returns.
  func feed(_ bytes: UnsafeRawBufferPointer) {
    guard !isStopped, let start = bytes.baseAddress else { return }
    let chunk = start.assumingMemoryBound(to: CChar.self)
    check(xmlParseChunk(context, chunk, Int32(bytes.count), 0))
  }

  /// Tells the parser that the document has ended.
  func finish() {
    guard !isStopped else { return }
    isAtEnd = true
    check(xmlParseChunk(context, nil, 0, 1))
  }

  /// The code repeats what a fault event has said, but for bytes that cannot be decoded: there libxml2
  /// halts without one.
  private func check(_ code: Int32) {
    guard code != 0, !isStopped, context.pointee.disableSAX != 0 else { return }
    delegate.fault(XMLFault(code: code), in: self)
  }

  /// No further event after the present one.
  func stop() {
    isStopped = true
    xmlStopParser(context)
  }

  /// The pointer that stands for a name in the events of this parser.
  func intern(_ name: String) -> UnsafePointer<xmlChar>? {
    xmlDictLookup(context.pointee.dict, name, -1)
  }

  /// Line and column of the tag whose start is being reported.
  var tagPosition: (line: Int, column: Int) {
    var line: Int32 = 0
    var column: Int32 = 0
    let isExact = wenbao_xml_tag_position(context, &line, &column) != 0
    return isExact ? (Int(line), Int(column)) : endOfLastEvent
  }

  /// How many bytes of a document in UTF-8 the parser has passed.
  var bytesPassed: Int { xmlByteConsumed(context) }

  /// Where the parser has got to.
  var currentPosition: (line: Int, column: Int) {
    guard let input = context.pointee.input else { return (1, 1) }
    // A start tag is reported before its `>` has been passed.
    let isBeforeEnd = input.pointee.cur?.pointee == UInt8(ascii: ">")
    return (Int(input.pointee.line), Int(input.pointee.col) + (isBeforeEnd ? 1 : 0))
  }

  /// What the parser has at hand from where it stands, beginning with the `<` just passed if there is one; in UTF-8,
  /// cut short.
  var textAhead: String {
    guard let input = context.pointee.input, var start = input.pointee.cur,
      let end = input.pointee.end,
      let base = input.pointee.base
    else { return "" }
    if start > base, start[-1] == UInt8(ascii: "<") { start -= 1 }
    return String(
      decoding: UnsafeBufferPointer(start: start, count: min(end - start, 16)), as: UTF8.self)
  }

  /// Bytes that the parser has at hand and has not passed.
  var bytesAhead: Int {
    guard let input = context.pointee.input, let start = input.pointee.cur,
      let end = input.pointee.end
    else { return 0 }
    return end - start
  }

  /// Hands an event on, with the parser that libxml2's user data stands for.
  static func forward(
    _ data: UnsafeMutableRawPointer?, _ event: (any SAXDelegate, PushParser) -> Void
  ) {
    guard let data else { return }
    Unmanaged<PushParser>.fromOpaque(data)._withUnsafeGuaranteedRef { parser in
      guard !parser.isStopped else { return }
      event(parser.delegate, parser)
      parser.endOfLastEvent = parser.currentPosition
    }
  }
}
