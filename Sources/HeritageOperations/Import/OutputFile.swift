import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// A new file that is written piece by piece; closed with its owner.
final class OutputFile {
  private let path: String
  private var descriptor: Int32

  /// - Throws: `OperationError.outputExists` where there is one already.
  convenience init(creating path: String, mode: mode_t = 0o600) throws(OperationError) {
    try self.init(creating: path, in: AT_FDCWD, called: path, mode: mode)
  }

  /// - Parameters:
  ///   - name: from an open folder on.
  ///   - path: what faults call it.
  /// - Throws: `OperationError.outputExists` where there is one already.
  init(
    creating name: String, in folder: Int32, called path: String, mode: mode_t = 0o600
  ) throws(OperationError) {
    self.path = path
    descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .outputExists(path: path) }
      throw .outputUnwritable(path: path, fault: .last)
    }
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  func write(_ text: String) throws(OperationError) {
    try write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) throws(OperationError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OperationError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(OperationError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // write(2) returns how many bytes it took, or -1 with errno set.
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .outputUnwritable(path: path, fault: .last)
      }
    }
  }

  /// Makes sure that it is on the disk, and closes it.
  func close() throws(OperationError) {
    let isSynced = fsync(descriptor) == 0 || errno == EINVAL
    let isClosed = Glibc.close(descriptor) == 0
    descriptor = -1
    guard isSynced, isClosed else {
      throw .outputUnwritable(path: path, fault: .last)
    }
  }
}
