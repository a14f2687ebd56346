import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// A folder in the making, beside the place where it will stand, for its owner alone. All in it is made anew, by
/// descriptors of folders that were made here: no link is followed, nothing is overwritten. It is locked while its maker
/// lives, and removed with him unless it was put in place; what a maker left who was killed is removed by the next.
package final class FolderDraft {
  /// A file that was written into it.
  package struct File: Hashable, Sendable {
    /// From the folder on.
    package let path: String
    package let sha256: String
    /// Bytes.
    package let size: Int
  }

  /// As it was asked for.
  package let path: String
  package private(set) var files: [File] = []
  /// The folder that it will lie in.
  private let parent: Int32
  private let folder: Int32
  private let name: String
  private let draftName: String
  private var isPlaced = false

  /// - Throws: `OperationError.outputFolderTaken` where something but an empty folder stands there, `outputUnwritable`.
  package init(for path: String) throws(OperationError) {
    self.path = path
    let trimmed = path.trimmingSuffix("/")
    name = String(
      trimmed[(trimmed.lastIndex(of: "/").map(trimmed.index(after:)) ?? trimmed.startIndex)...])
    guard !["", ".", ".."].contains(name) else { throw .outputFolderTaken(path: path) }
    draftName = "\(name).\(getpid())\(PartFile.suffix)"
    // open returns a descriptor, or -1 with errno set.
    parent = open(OutputFolder.folder(of: trimmed), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else { throw .outputUnwritable(path: path, fault: .last) }
    do {
      try Self.expectRoom(for: name, in: parent, path)
      FolderTree.sweep(drafts: name, in: parent)
      folder = try Self.make(draftName, in: parent, path)
    } catch {
      close(parent)
      throw error
    }
    // Where there are no locks, nothing is swept either.
    flock(folder, LOCK_EX | LOCK_NB)
  }

  deinit {
    if !isPlaced { FolderTree.remove(draftName, in: parent) }
    close(folder)
    close(parent)
  }

  /// Writes a text to a new file; `file` may lie in a folder, which is made where there is none yet.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  package func write(_ text: String, to file: String) throws {
    var text = text
    try write(to: file) { write in
      try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }
  }

  /// Lets `body` write a new file piece by piece; where it throws, the file is removed.
  ///
  /// - Returns: what was written.
  @discardableResult
  package func write(
    to file: String, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws -> File {
    let (holder, name) = try enter(file)
    defer { if holder != folder { close(holder) } }
    let output = try OutputFile(creating: name, in: holder, called: path)
    do {
      var digest = Digest()
      var size = 0
      try body { bytes in
        digest.add(bytes)
        size += bytes.count
        try output.write(bytes)
      }
      try output.close()
      let written = File(path: file, sha256: digest.text, size: size)
      files.append(written)
      return written
    } catch {
      unlinkat(holder, name, 0)
      throw error
    }
  }

  /// Makes a folder in it, unless it has it.
  package func makeFolder(_ name: String) throws(OperationError) {
    close(try enter("\(name)/").holder)
  }

  /// The folder that a file is to lie in, opened, and the file's name there.
  private func enter(_ file: String) throws(OperationError) -> (holder: Int32, name: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return (folder, file) }
    // mkdirat returns 0, or -1 with errno set.
    guard mkdirat(folder, parts[0], 0o700) == 0 || errno == EEXIST else {
      throw .outputUnwritable(path: path, fault: .last)
    }
    return (try Self.enter(parts[0], in: folder, path), parts[1])
  }

  /// Puts it where it was asked for, in the place of an empty folder at most.
  ///
  /// - Throws: `OperationError.outputFolderTaken`, `outputUnwritable`.
  package func putInPlace() throws(OperationError) {
    FolderTree.sync(folder)
    // renameat takes the place of an empty folder, and of nothing else: it returns 0, or -1 with errno set.
    guard renameat(parent, draftName, parent, name) == 0 else {
      if [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) { throw .outputFolderTaken(path: path) }
      throw .outputUnwritable(path: path, fault: .last)
    }
    isPlaced = true
    fsync(parent)
  }

  /// Finds out, before the work begins, that the place is free: nothing there, or an empty folder that is no link.
  private static func expectRoom(
    for name: String, in parent: Int32, _ path: String
  ) throws(OperationError) {
    var status = stat()
    guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, FolderTree.isEmpty(name, in: parent) else {
      throw .outputFolderTaken(path: path)
    }
  }

  private static func make(
    _ name: String, in parent: Int32, _ path: String
  ) throws(OperationError) -> Int32 {
    guard mkdirat(parent, name, 0o700) == 0 else {
      throw .outputUnwritable(path: path, fault: .last)
    }
    return try enter(name, in: parent, path)
  }

  private static func enter(
    _ name: String, in parent: Int32, _ path: String
  ) throws(OperationError) -> Int32 {
    let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw .outputUnwritable(path: path, fault: .last) }
    return folder
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self
    while text.count > 1, text.last == character { text.removeLast() }
    return text
  }
}
