#if canImport(Glibc)
  import Glibc
#endif

/// Folders with all that is in them, by descriptors: no link is ever followed.
enum FolderTree {
  /// Names in a folder, but for itself and the one above; `nil` where it cannot be read.
  static func names(in folder: Int32) -> [String]? {
    // fdopendir takes the descriptor over, and closes it.
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return nil }
    guard let entries = fdopendir(own) else {
      close(own)
      return nil
    }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func isEmpty(_ name: String, in parent: Int32) -> Bool {
    within(name, in: parent) { names(in: $0)?.isEmpty ?? false } ?? false
  }

  /// Removes a folder with all that is in it.
  static func remove(_ name: String, in parent: Int32) {
    within(name, in: parent) { folder in
      for name in names(in: folder) ?? [] where unlinkat(folder, name, 0) != 0 {
        remove(name, in: folder)
      }
    }
    unlinkat(parent, name, AT_REMOVEDIR)
  }

  /// Removes the drafts of a folder that killed makers left: folders of this account whose maker is gone.
  static func sweep(drafts name: String, in parent: Int32) {
    for other in names(in: parent) ?? []
    where other.hasPrefix("\(name).") && PartFile.isOwn(other) {
      let isLeft = within(other, in: parent) { folder in
        var status = stat()
        return fstat(folder, &status) == 0 && status.st_uid == geteuid()
          && flock(folder, LOCK_EX | LOCK_NB) == 0
      }
      if isLeft == true { remove(other, in: parent) }
    }
  }

  /// Makes sure that a folder's names, and those of the folders in it, are on the disk, as far as its file system can.
  static func sync(_ folder: Int32) {
    for name in names(in: folder) ?? [] { within(name, in: folder, sync) }
    fsync(folder)
  }

  /// Runs `body` with a folder opened; `nil` where it is none.
  @discardableResult
  private static func within<Result>(
    _ name: String, in parent: Int32, _ body: (Int32) -> Result
  ) -> Result? {
    let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    return body(folder)
  }
}
