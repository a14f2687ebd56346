import HeritageExchange
import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// One input of an import: a file, or what came on standard input.
package struct ImportInput: Sendable {
  /// As the user gave it; `-` for standard input.
  package let name: String
  /// Folder that evidence is looked for in.
  let folder: String
  private let bytes: [UInt8]?
  private var spool: InputSpool?

  /// A file on disk. Read when it is needed, more than once.
  package init(file: String) throws(OperationError) {
    var status = stat()
    // stat(2) returns 0, or -1 with errno set.
    guard stat(file, &status) == 0 else { throw .unreachable(file) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .fileUnreadable(path: file, fault: .notAFile)
    }
    guard access(file, R_OK) == 0 else {
      throw .fileUnreadable(path: file, fault: .last)
    }
    guard status.st_size > 0 else { throw .fileEmpty(path: file) }
    name = file
    folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    bytes = nil
  }

  /// Standard input, read to its end already.
  package init(standardInput bytes: [UInt8], folder: String) throws(OperationError) {
    guard !bytes.isEmpty else { throw .fileEmpty(path: "-") }
    name = "-"
    self.folder = folder
    self.bytes = bytes
  }

  /// Standard input, which `next` reads piece by piece, as long as it takes.
  package init(
    standardInput next: (_ upTo: Int) throws -> [UInt8], folder: String
  ) throws {
    let spool = try InputSpool(next)
    guard spool.count > 0 else { throw OperationError.fileEmpty(path: "-") }
    name = "-"
    self.folder = folder
    bytes = nil
    self.spool = spool
  }

  /// What the program has made itself, to be taken in like any file.
  init(made bytes: [UInt8], name: String) {
    self.name = name
    folder = "."
    self.bytes = bytes
  }

  /// The bytes from the start, piece by piece.
  func source() throws -> ImportSource {
    if let bytes { return ImportSource(fileName: name, bytes: bytes) }
    if let spool { return ImportSource(fileName: name, read: spool.read) }
    let stream = try InputStreamFile(path: name)
    return ImportSource(fileName: name) { try stream.read(into: $0) }
  }

  /// All bytes at once, for what is kept.
  package func contents() throws -> [UInt8] {
    if let bytes { return bytes }
    let source = try source()
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try source.read($0) }
      if count == 0 { return all }
      all += buffer[..<count]
    }
  }

  /// The bytes of the file beside it that has the same name with another ending, in small or capital letters; `nil` where
  /// there is none that can be read.
  package func companion(_ ending: String) -> [UInt8]? {
    guard bytes == nil, spool == nil else { return nil }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    for ending in [ending, ending.uppercased()] {
      if let beside = try? ImportInput(file: "\(stem).\(ending)") {
        return try? beside.contents()
      }
    }
    return nil
  }

  /// Whether it is a form that was filled in.
  func isFilledForm() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = try buffer.withUnsafeMutableBytes { try source().read($0) }
    return ReturnFormReader.recognises(prefix: Array(buffer[..<count]))
  }

  /// SHA-256 and size.
  func digest() throws -> (sha256: String, bytes: Int) {
    let source = try source()
    var digest = Digest()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try buffer.withUnsafeMutableBytes { bytes in
        let count = try source.read(bytes)
        digest.add(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        return count
      }
      if count == 0 { return (digest.text, size) }
      size += count
    }
  }

  /// The bytes of some lines, by number from 1, each cut after a few thousand bytes.
  package func lines(_ numbers: Set<Int>) throws -> [Int: [UInt8]] {
    guard let last = numbers.max() else { return [:] }
    let source = try source()
    var found: [Int: [UInt8]] = [:]
    var number = 1
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while number <= last {
      let count = try buffer.withUnsafeMutableBytes { try source.read($0) }
      if count == 0 { break }
      for piece in buffer[..<count].split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        if piece.offset > 0 { number += 1 }
        guard numbers.contains(number) else { continue }
        let room = Self.longestLine - (found[number]?.count ?? 0)
        found[number, default: []] += piece.element.prefix(max(room, 0))
      }
    }
    return found
  }

  /// Bytes of a line that ``lines(_:)`` keeps at most.
  package static let longestLine = 4_096
}
