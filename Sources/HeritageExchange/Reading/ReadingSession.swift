/// Takes the parser's events for a ``DocumentReading``.
final class ReadingSession: SAXDelegate {
  var reading: DocumentReading

  init(reading: DocumentReading) { self.reading = reading }

  func start(_ tag: StartTag, in parser: PushParser) { reading.start(tag, in: parser) }

  func end(_ tag: EndTag, in parser: PushParser) { reading.end(tag, in: parser) }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    reading.characters(bytes, in: parser)
  }

  func markupSkipped(in parser: PushParser) { reading.markupSkipped(in: parser) }

  func documentType(_ name: String, in parser: PushParser) {
    reading.documentType(name, in: parser)
  }

  func fault(_ fault: XMLFault, in parser: PushParser) { reading.fault(fault, in: parser) }
}
