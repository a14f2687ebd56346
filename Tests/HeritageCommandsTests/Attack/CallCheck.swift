/// Tells the calls of a run that it may make from those that something in a file has talked it into.
enum CallCheck {
  /// Calls that reach out: they open, make, change or remove a file, run a program, or use the network.
  private static let reaching = [
    "open", "creat", "exec", "unlink", "rename", "mkdir", "rmdir", "link", "symlink", "chmod",
    "chown",
    "truncate", "mknod", "mount", "socket", "connect", "bind", "listen", "accept", "send", "recv",
  ]
  /// Libraries and where they are looked for; what tells the account; what the runtime asks of the kernel.
  private static let system = [
    "/lib/", "/lib64/", "/usr/lib/", "/usr/local/lib/", "/etc/ld.so.", "/etc/nsswitch.conf",
    "/etc/passwd", "/proc/self/", "/sys/devices/system/cpu/", "/sys/fs/cgroup/",
    "/proc/sys/vm/overcommit_memory", "/dev/null",
    "/dev/urandom", "/etc/localtime", "/usr/share/zoneinfo/",
    "/usr/share/locale/", "/usr/lib/locale/", "/usr/share/proj/", "/usr/share/gdal/",
    "/sys/devices/system/node",
  ]

  /// The calls that are not allowed. `own`: files of the run itself, by the ends of their paths.
  static func forbidden(in calls: [String], own: [String]) -> [String] {
    calls.filter { line in
      // 1234 openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3
      let call = line.drop { $0.isNumber || $0 == " " }
      // Another thread's call came between: its first half, which says what was asked for, has been looked at.
      guard !call.contains(" resumed>") else { return false }
      guard let name = call.split(separator: "(").first,
        reaching.contains(where: { name.contains($0) })
      else { return false }
      // A name service is asked for the account, over a socket of this machine.
      if name.contains("socket") { return !call.contains("AF_UNIX") }
      guard let path = quoted(call) else { return !["readlink", "readlinkat"].contains(name) }
      if name == "connect" || name.hasPrefix("send") { return path != "/var/run/nscd/socket" }
      if name.hasPrefix("readlink") || name.hasPrefix("exec") && path.hasSuffix("/wenbao") {
        return false
      }
      return !isAllowed(path, own)
    }
  }

  private static func isAllowed(_ path: String, _ own: [String]) -> Bool {
    let file = path.split(separator: "/").last ?? ""
    return system.contains { path.hasPrefix($0) } || file.contains(".so")
      // Temporary files of SQLite.
      || file.hasPrefix("etilqs_") || own.contains { path == $0 || path.hasSuffix("/" + $0) }
  }

  /// The first text in quotes, with what strace writes by numbers put back.
  private static func quoted(_ call: Substring) -> String? {
    guard let start = call.utf8.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    var rest = call.utf8[start...].dropFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
      let letters: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x76: 0x0B, 0x66: 0x0C]
      bytes.append(
        UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? letters[next] ?? next)
      rest = rest.dropFirst(max(digits.count, 1))
    }
    return nil
  }
}
