internal import CRegistrySchema

#if canImport(Glibc)
  import Glibc
#endif

extension RegistryFile {
  /// Asks the operating system about a file.
  package init(examining path: String) {
    var status = stat()
    // realpath returns a text to be freed, or NULL; stat returns 0, or -1 with errno set.
    guard let resolved = realpath(path, nil), stat(resolved, &status) == 0 else {
      self.init(
        path: path, place: path, kind: errno == ENOENT || errno == ENOTDIR ? .missing : .regular)
      return
    }
    defer { free(resolved) }
    let place = String(cString: resolved)
    self.init(path: path, place: place, kind: Self.kind(status.st_mode))
    size = status.st_size
    mode = Int(status.st_mode & 0o7777)
    owner = Int(status.st_uid)
    group = Int(status.st_gid)
    if status.st_nlink > 1 {
      otherNames = Int(status.st_nlink) - 1 - Self.ownNames(of: status, at: place)
    }
    var folderStatus = stat()
    if stat(folder, &folderStatus) == 0 {
      folderMode = Int(folderStatus.st_mode & 0o7777)
      folderGroup = Int(folderStatus.st_gid)
    }
    // access returns 0 where it is allowed.
    isReadable = access(place, R_OK) == 0
    isWritable = access(place, W_OK) == 0
    isFolderWritable = access(folder, W_OK | X_OK) == 0
    logSize = Self.size(of: place + "-wal") ?? 0
    hasIndex = Self.size(of: place + "-shm") != nil
    rollbackSize = Self.size(of: place + "-journal") ?? 0
    fileSystem = Self.fileSystem(of: place)
  }

  /// How many names beside a file are its own and were left by a process that was killed: the one it was made under,
  /// and the one it was to be kept under when another was restored in its place.
  private static func ownNames(of status: stat, at place: String) -> Int {
    guard let entries = opendir(folder(of: place)) else { return 0 }
    defer { closedir(entries) }
    let name = place.split(separator: "/").last.map(String.init) ?? place
    var count = 0
    while let entry = readdir(entries) {
      let other = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard other.hasPrefix("\(name).new-") || other.hasPrefix("\(name).before-restore-") else {
        continue
      }
      var found = stat()
      if lstat("\(folder(of: place))/\(other)", &found) == 0, found.st_ino == status.st_ino,
        found.st_dev == status.st_dev
      {
        count += 1
      }
    }
    return count
  }

  /// Changes with every write to the file, and with the appearance of a log.
  package struct Stamp: Hashable, Sendable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let hasLog: Bool
  }

  /// The file's stamp now; `nil` where it is gone.
  package var stamp: Stamp? {
    var status = stat()
    guard stat(place, &status) == 0 else { return nil }
    return Stamp(
      inode: UInt(status.st_ino), size: status.st_size, seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec, hasLog: (Self.size(of: place + "-wal") ?? 0) > 0)
  }

  /// The application ID in the header of a database; `nil` where the file does not begin as one.
  package var applicationID: Int? { head.map { $0[68..<72].reduce(0) { $0 << 8 | Int($1) } } }

  /// Whether the header says that writes go to a write-ahead log.
  package var usesLog: Bool { head.map { $0[18] == 2 } ?? false }

  /// The first bytes of a database; `nil` where the file does not begin as one.
  private var head: [UInt8]? {
    let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 72)
    guard read(descriptor, &head, head.count) == head.count,
      head.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    return head
  }

  /// Bytes that are free for this account on the file system of a folder.
  package static func freeBytes(in folder: String) -> Int? {
    system(of: folder).map { Int($0.free_bytes) }
  }

  private static func kind(_ mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_size : nil
  }

  private static func fileSystem(of place: String) -> FileSystemKind {
    guard let system = system(of: place) else { return .local(name: "") }
    let type = Int(system.type)
    guard type == FileSystemKind.fuse else { return FileSystemKind(type: type) }
    let mounted = FileSystemKind.mountType(
      major: Int(system.device_major), minor: Int(system.device_minor),
      in: text(of: "/proc/self/mountinfo"))
    return FileSystemKind(type: type, mountedAs: mounted)
  }

  private static func system(of path: String) -> wenbao_file_system? {
    var found = wenbao_file_system()
    return wenbao_file_system_of(path, &found) == 0 ? found : nil
  }

  /// The text of a small file; empty where it cannot be read.
  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    // read(2) returns how many bytes it got, 0 at the end, or -1.
    while case let count = read(descriptor, &piece, piece.count), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
