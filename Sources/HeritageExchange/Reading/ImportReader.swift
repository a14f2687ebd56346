import Heritage

/// Reads an import file in one pass, in constant memory: parses it, validates it against the schema of
/// its kind, checks what one record can tell by itself, and hands over each record.
package struct ImportReader {
  private let limits: ImportLimits

  package init(limits: ImportLimits = ImportLimits()) { self.limits = limits }

  /// `handler` is called for each record in the order of the file, refused ones included; whatever it
  /// throws ends the reading and is thrown on. So is an error of the source.
  package func read(
    _ source: ImportSource, handler: (ImportedRecord) throws -> Void
  ) throws -> ImportSummary {
    try withoutActuallyEscaping(handler) { handler in
      let session = ReadingSession(
        reading: DocumentReading(fileName: source.fileName, limits: limits, handler: handler))
      let byteCount = try feed(source, to: session)
      session.reading.finish()
      if let failure = session.reading.failure { throw failure }
      return session.reading.summary(byteCount: byteCount)
    }
  }

  /// Returns the number of bytes read.
  private func feed(_ source: ImportSource, to session: ReadingSession) throws -> Int {
    let parser = try PushParser(delegate: session)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limits.chunk, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    var latest = 0..<0
    var watch = EncodingWatch()
    while !parser.isStopped {
      let count = try source.fill(buffer)
      let chunk = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      if total == 0, let kind = FileKind(prefix: [UInt8](chunk.prefix(1 << 16))) {
        session.reading.stop(.document(.otherKind(kind)), parser)
        break
      }
      if let problem = watch.problem(in: chunk) {
        session.reading.stop(.document(problem), parser)
        break
      }
      session.reading.declaredEncoding = watch.declared
      total += count
      feed(chunk, total, to: parser, session)
      if count == 0, !parser.isStopped, watch.endsWithinCharacter {
        session.reading.stop(.document(.undecodable(likely: nil)), parser)
      }
      // At the end of the input the bytes of the last piece are still there.
      if count > 0 { latest = 0..<count }
      session.reading.reportSyntaxFault(in: UnsafeRawBufferPointer(rebasing: buffer[latest]))
      if count == 0 { break }
    }
    return total
  }

  private func feed(
    _ chunk: UnsafeRawBufferPointer, _ total: Int, to parser: PushParser, _ session: ReadingSession
  ) {
    if chunk.isEmpty {
      parser.finish()
    } else {
      session.reading.willFeed(chunk.count, total: total, to: parser)
      parser.feed(chunk)
    }
  }
}
