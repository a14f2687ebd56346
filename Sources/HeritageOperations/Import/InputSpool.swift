import HeritageExchange
import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// What came on standard input, kept in a file without a name, since it is read more than once. The file goes with its
/// owner, or with the process.
final class InputSpool: Sendable {
  /// Nothing that is longer is read, from whatever source.
  private static let limit = ImportLimits().bytes
  /// By then a root element has begun, or a limit of the reader's is passed.
  private static let prefix = 1 << 20

  private let descriptor: Int32
  let count: Int

  /// Reads on until `next` has no more. What goes on for ever is given up after the limit; what by then is none of the
  /// formats, much earlier.
  init(_ next: (_ upTo: Int) throws -> [UInt8]) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/wenbao-XXXXXX".utf8CString)
    // mkstemp(3) creates the file with mode 0600, or returns -1 with errno set.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure(folder) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    do {
      count = try Self.fill(descriptor, in: folder, from: next)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  /// Returns the number of bytes.
  private static func fill(
    _ descriptor: Int32, in folder: String, from next: (_ upTo: Int) throws -> [UInt8]
  ) throws -> Int {
    var count = 0
    var head: [UInt8] = []
    var isKnown = false
    while count <= limit {
      let piece = try next(1 << 16)
      if piece.isEmpty { break }
      try write(piece, to: descriptor, folder)
      count += piece.count
      guard !isKnown else { continue }
      head += piece
      guard count > prefix else { continue }
      if !isRecognised(head) { break }
      (isKnown, head) = (true, [])
    }
    return count
  }

  deinit { close(descriptor) }

  /// The bytes from the start, piece by piece.
  var read: (UnsafeMutableRawBufferPointer) throws -> Int {
    var offset = 0
    return { [self] buffer in
      while true {
        let got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        if got >= 0 {
          offset += got
          return got
        }
        if errno != EINTR { throw Self.failure("-") }
      }
    }
  }

  private static func write(_ piece: [UInt8], to descriptor: Int32, _ folder: String) throws {
    var rest = piece[...]
    while !rest.isEmpty {
      // write(2) returns how many bytes it took, or -1 with errno set.
      let taken = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if taken >= 0 {
        rest = rest.dropFirst(taken)
      } else if errno != EINTR {
        throw failure(folder)
      }
    }
  }

  private static func isRecognised(_ head: [UInt8]) -> Bool {
    ReturnFormReader.recognises(prefix: head) || ImportRecogniser.kind(ofPrefix: head) != nil
  }

  private static func failure(_ path: String) -> OperationError {
    .outputUnwritable(path: path, fault: .last)
  }
}
