package import Heritage

/// Writes the refused records of a file alone, as a valid file of the same kind, each after a comment
/// that says what is wrong with it: to be corrected and imported again.
///
/// Reads the source once more, in one pass and with the same precautions; sites stand inside their
/// batch again. Where the source breaks off, what was open is closed.
package struct RejectsWriter {
  private static let chunkSize = 1 << 16

  package init() {}

  /// `refused` gives the ordinals of the records, as the reader numbers them, and what to say of each.
  /// `write` receives UTF-8 in pieces. Returns the number of records written.
  package func write(
    _ refused: [Int: [Diagnostic]], from source: ImportSource,
    to write: (String) throws -> Void
  ) throws -> Int {
    try withoutActuallyEscaping(write) { write in
      let session = RejectsSession(refused: refused, write: write)
      let parser = try PushParser(delegate: session)
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Self.chunkSize, alignment: 16)
      defer { buffer.deallocate() }
      while !parser.isStopped {
        let count = try source.fill(buffer)
        if count == 0 {
          parser.finish()
          break
        }
        parser.feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
      try session.finish()
      return session.writtenCount
    }
  }

  /// The same for the records that the reader has refused.
  package func write(
    _ refused: [RefusedRecord], from source: ImportSource, to write: (String) throws -> Void
  ) throws -> Int {
    let byOrdinal = Dictionary(
      refused.map { ($0.ordinal, $0.diagnostics) }, uniquingKeysWith: { first, _ in first })
    return try self.write(byOrdinal, from: source, to: write)
  }
}
