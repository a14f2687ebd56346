internal import CZip

/// A zip archive in memory. Owns libzip's handle; the bytes stay where they are until it is gone.
final class ZipArchive {
  private let zip: czip_functions
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  private let library: ZipLibrary
  /// The index of each part by its name as names are compared: some programs write another case, or `\\`.
  private var indices: [String: UInt64] = [:]

  /// How many parts an archive may have.
  private static let partLimit = 2_000

  /// - Throws: `SpreadsheetProblem.notAZip`, `tooLarge`.
  init(_ content: [UInt8], _ library: consuming ZipLibrary) throws(SpreadsheetProblem) {
    let zip = library.functions
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
    bytes.copyBytes(from: content)
    // zip_source_buffer_create: a source to be freed or given to an archive, or NULL. It does not own the bytes.
    guard
      let source = zip.zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else {
      bytes.deallocate()
      throw .notAZip
    }
    // zip_open_from_source: an archive that owns the source, or NULL, and then the source is still ours.
    guard let archive = zip.zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip.zip_source_free(source)
      bytes.deallocate()
      throw .notAZip
    }
    self.library = library
    self.zip = zip
    self.archive = archive
    self.bytes = bytes
    guard zip.zip_get_num_entries(archive, 0) <= Self.partLimit else { throw .tooLarge }
    for (index, name) in names.enumerated().reversed() {
      indices[Self.folded(name)] = UInt64(index)
    }
  }

  private static func folded(_ name: String) -> String {
    name.replacing("\\", with: "/").lowercased()
  }

  /// The name of a part that is meant by a path, seen from a folder (`xl/`).
  static func path(_ target: String, from folder: String) -> String {
    let target = target.replacing("\\", with: "/")
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  deinit {
    zip.zip_discard(archive)
    bytes.deallocate()
  }

  /// The names of all parts, as the archive has them.
  var names: [String] {
    (0..<zip.zip_get_num_entries(archive, 0)).compactMap { index in
      // zip_get_name: a text that belongs to the archive, or NULL.
      zip.zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) }
    }
  }

  /// The bytes of a part, or `nil` where there is none of that name.
  ///
  /// - Throws: `tooLarge` where they would be more than `limit`, `damaged` where they cannot be unpacked.
  func part(_ name: String, limit: Int) throws(SpreadsheetProblem) -> [UInt8]? {
    guard let index = indices[Self.folded(name)] else { return nil }
    var status = zip_stat_t()
    // zip_stat_index: 0, or -1.
    guard zip.zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(name) }
    guard status.size <= UInt64(limit) else { throw .tooLarge }
    // zip_fopen_index: a file to be closed, or NULL.
    guard let file = zip.zip_fopen_index(archive, index, 0) else { throw .damaged(name) }
    defer { _ = zip.zip_fclose(file) }
    // One byte more than is allowed: what the archive says of the size need not be true.
    var content = [UInt8](repeating: 0, count: Int(status.size) + 1)
    var filled = 0
    while filled < content.count {
      let room = UInt64(content.count - filled)
      let count = content.withUnsafeMutableBytes { buffer in
        // zip_fread: how many bytes were read, 0 at the end, or -1.
        zip.zip_fread(file, buffer.baseAddress?.advanced(by: filled), room)
      }
      guard count >= 0 else { throw .damaged(name) }
      if count == 0 { break }
      filled += Int(count)
    }
    guard filled == Int(status.size) else { throw .damaged(name) }
    content.removeLast()
    return content
  }
}
