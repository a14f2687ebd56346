import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// A file in the making, beside the place where it will stand, readable by its owner alone. It is locked while its maker
/// lives, and removed with him unless it was put in place; what a maker left who was killed is removed by the next.
final class PartFile {
  static let suffix = ".wenbao-part"

  let path: String
  private let place: String
  private let descriptor: Int32
  private var isPlaced = false

  /// - Throws: `OperationError.outputUnwritable`.
  init(for place: String) throws(OperationError) {
    self.place = place
    path = "\(place).\(getpid())\(Self.suffix)"
    Self.sweep(OutputFolder.folder(of: place))
    unlink(path)
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .outputUnwritable(path: place, fault: .last)
    }
    // Where there are no locks, nothing is swept either.
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit {
    for suffix in isPlaced ? [] : ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    close(descriptor)
  }

  /// Makes sure that it is on the disk.
  func sync() throws(OperationError) {
    // fsync returns 0, or -1 with errno set; EINVAL where the file system keeps nothing back.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw unwritable }
  }

  /// Gives it the mode and the owner of another file.
  func take(mode: Int, owner: Int, group: Int) throws(OperationError) {
    // Only root may give a file away; that it stays its maker's is no fault.
    _ = fchown(descriptor, uid_t(owner), gid_t(group))
    guard fchmod(descriptor, mode_t(mode)) == 0 else { throw unwritable }
  }

  /// Puts it where there is nothing yet.
  ///
  /// - Throws: `OperationError.outputExists`, `outputUnwritable`.
  func putInPlace() throws(OperationError) {
    // link returns 0, or -1 with errno set. Unlike rename it never takes the place of a file.
    if link(path, place) == 0 {
      unlink(path)
    } else if [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) {
      // A file system without links, such as a memory stick's.
      try OutputFolder.expectNone(of: [place])
      guard rename(path, place) == 0 else { throw unwritable }
    } else {
      if errno == EEXIST { throw .outputExists(path: place) }
      throw unwritable
    }
    isPlaced = true
    OutputFolder.sync(OutputFolder.folder(of: place))
  }

  /// Puts it in the place of a file, which goes on under another name, with what SQLite keeps beside it.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  func replace(keeping kept: String) throws(OperationError) {
    for suffix in ["-wal", "-shm", "-journal"] where access(place + suffix, F_OK) == 0 {
      guard rename(place + suffix, kept + suffix) == 0 else { throw unwritable }
    }
    // With a link there is a file of that name at every moment.
    if link(place, kept) != 0 {
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), rename(place, kept) == 0 else {
        throw unwritable
      }
    }
    guard rename(path, place) == 0 else { throw unwritable }
    isPlaced = true
    OutputFolder.sync(OutputFolder.folder(of: place))
  }

  private var unwritable: OperationError {
    .outputUnwritable(path: place, fault: .last)
  }

  /// Whether a name is one that ``init(for:)`` gives: `NAME.PROCESS.wenbao-part`.
  static func isOwn(_ name: String) -> Bool {
    guard name.hasSuffix(suffix) else { return false }
    let parts = name.dropLast(suffix.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let number = parts.last, let process = Int32(number) else {
      return false
    }
    return process > 0 && String(process) == number
  }

  /// Removes what killed makers left in a folder: regular files of this account, of one name, such as it makes.
  private static func sweep(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard isOwn(name) else { continue }
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), status.st_nlink == 1
      else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
      }
    }
  }
}
