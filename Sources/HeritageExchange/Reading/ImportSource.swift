/// Where the bytes of an import come from, piece by piece.
package struct ImportSource {
  /// The file's name as diagnostics show it; `-` for standard input.
  package let fileName: String
  /// Fills the buffer from its start and returns the number of bytes; 0 at the end.
  package let read: (UnsafeMutableRawBufferPointer) throws -> Int

  /// A caller that wants to hash or keep the bytes does so in its `read`.
  package init(
    fileName: String, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.fileName = fileName
    self.read = read
  }

  /// Bytes already in memory.
  package init(fileName: String, bytes: [UInt8]) {
    var offset = 0
    self.init(fileName: fileName) { buffer in
      let count = min(buffer.count, bytes.count - offset)
      bytes.withUnsafeBytes {
        buffer.copyMemory(from: .init(rebasing: $0[offset..<offset + count]))
      }
      offset += count
      return count
    }
  }

  /// Fills the whole buffer, unless the input ends before; returns the number of bytes.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = try read(.init(rebasing: buffer[filled...]))
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}
