/// Who receives the events of a ``PushParser``.
///
/// What an event hands over lives only as long as the call.
protocol SAXDelegate: AnyObject {
  func start(_ tag: StartTag, in parser: PushParser)
  func end(_ tag: EndTag, in parser: PushParser)
  /// Text, CDATA and white space alike. A run of text may come in several pieces.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser)
  /// A comment or a processing instruction has been skipped.
  func markupSkipped(in parser: PushParser)
  /// A DOCTYPE was met: nothing of it has been read but its name.
  func documentType(_ name: String, in parser: PushParser)
  /// The document is not well-formed, or not in the encoding that it declares.
  func fault(_ fault: XMLFault, in parser: PushParser)
}
