package import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// Reads files that are to be kept as evidence.
package enum EvidenceReader {
  /// A file somebody named on the command line.
  ///
  /// - Throws: `OperationError` where it is missing, empty, unreadable or over the limit.
  package static func read(_ path: String, limitMegabytes: Int) throws -> EvidenceFile {
    let size = try size(of: path, limitMegabytes: limitMegabytes)
    let stream = try InputStreamFile(path: path)
    let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let read = try stream.read(
          into: UnsafeMutableRawBufferPointer(
            UnsafeMutableBufferPointer(rebasing: buffer[count...])))
        if read == 0 { break }
        count += read
      }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return EvidenceFile(name: name, mediaType: mediaType(of: bytes), bytes: bytes)
  }

  /// Whether a file could be read as evidence, without reading all of it.
  ///
  /// - Throws: as ``read(_:limitMegabytes:)`` would.
  static func check(_ path: String, limitMegabytes: Int) throws {
    _ = try size(of: path, limitMegabytes: limitMegabytes)
    let stream = try InputStreamFile(path: path)
    var byte: UInt8 = 0
    _ = try withUnsafeMutableBytes(of: &byte) { try stream.read(into: $0) }
  }

  /// The size of a file that may be kept, in bytes.
  private static func size(of path: String, limitMegabytes: Int) throws -> Int {
    var status = stat()
    // stat(2) returns 0, or -1 with errno set.
    guard stat(path, &status) == 0 else { throw OperationError.unreachable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw OperationError.fileUnreadable(path: path, fault: .notAFile)
    }
    guard status.st_size > 0 else { throw OperationError.fileEmpty(path: path) }
    guard status.st_size <= limitMegabytes << 20 else {
      throw OperationError.fileTooLarge(
        path: path, bytes: Int(status.st_size), limitMegabytes: limitMegabytes)
    }
    return Int(status.st_size)
  }

  /// The path that a file names for a photograph, where it lies inside the file's own folder, links followed.
  package static func path(_ reference: String, in folder: String) -> String? {
    guard let base = realPath(folder), let path = realPath("\(folder)/\(reference)") else {
      return nil
    }
    return path.hasPrefix(base == "/" ? base : base + "/") ? path : nil
  }

  /// Whether something stands there at all.
  static func exists(_ reference: String, in folder: String) -> Bool {
    access("\(folder)/\(reference)", F_OK) == 0
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// By the first bytes: the kinds of file that evidence usually comes in.
  private static func mediaType(of bytes: [UInt8]) -> String {
    let kinds: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"),
      ([0x25, 0x50, 0x44, 0x46], "application/pdf"), ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ]
    return kinds.first { bytes.starts(with: $0.0) }?.1 ?? "application/octet-stream"
  }
}
