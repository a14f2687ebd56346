#if canImport(Glibc)
  import Glibc
#endif

/// Writes files that a user asked for beside the registry.
package enum OutputFolder {
  /// Makes a folder, unless it is there.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  package static func make(_ path: String) throws(OperationError) {
    // mkdir returns 0, or -1 with errno set.
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .outputUnwritable(path: path, detail: String(cString: strerror(errno)))
    }
  }

  /// Writes a text to a new file, or in place of one that is there.
  ///
  /// - Throws: `OperationError.outputExists`, `outputUnwritable`.
  package static func write(
    _ text: String, to path: String, overwriting: Bool
  ) throws(OperationError) {
    try write(Array(text.utf8), to: path, overwriting: overwriting)
  }

  /// The same for bytes.
  package static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(OperationError) {
    if overwriting { unlink(path) }
    let file = try OutputFile(creating: path)
    try file.write(bytes)
    try file.close()
  }
}
