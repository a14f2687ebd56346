import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// A file opened for reading; closed with its owner.
final class InputStreamFile {
  private let descriptor: Int32
  private let path: String

  /// `noFollow`: refuses a symbolic link in the last place.
  init(path: String, noFollow: Bool = false) throws(OperationError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | (noFollow ? O_NOFOLLOW : 0))
    guard descriptor >= 0 else {
      throw .fileUnreadable(path: path, fault: .last)
    }
  }

  deinit { close(descriptor) }

  /// Reads what there is, up to the buffer's size; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(OperationError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR {
        throw .fileUnreadable(path: path, fault: .last)
      }
    }
  }
}
