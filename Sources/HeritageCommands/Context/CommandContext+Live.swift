import FoundationEssentials
import Glibc
import Heritage

extension CommandContext {
  /// The process's own surroundings.
  ///
  /// From here on a closed pipe, or a file that may not grow (`ulimit -f`), is an error of `write`, not
  /// the death of the process, and file descriptors 0 to 2 are taken, so that no file opened later can be mistaken for one of them.
  package static func live() -> CommandContext {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
    let environment = ProcessInfo.processInfo.environment
    let terminals = terminals(environment)
    let canMoveCursor = !["", "dumb"].contains(environment["TERM"] ?? "")
    return CommandContext(
      environment: environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      accountName: accountName(),
      standardOutput: FileDescriptorSink(STDOUT_FILENO, capacity: 1 << 16),
      standardError: FileDescriptorSink(STDERR_FILENO, capacity: 0),
      standardInput: InputReader(descriptor: STDIN_FILENO),
      terminals: terminals, pager: Pager(environment: environment),
      canEditLines: terminals.input && terminals.error && canMoveCursor,
      clock: { Instant(secondsSince1970: time(nil)) },
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
  }

  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // open(2) returns the lowest free descriptor, which is this one.
      _ = open("/dev/null", O_RDWR)
    }
  }

  private static func accountName() -> String {
    // getpwuid(3) returns NULL where the account has no entry.
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return "uid:\(geteuid())"
    }
    return String(cString: name)
  }

  private static func terminalName() -> String? {
    var name = [CChar](repeating: 0, count: 128)
    // ttyname_r(3) returns an error number where standard output is no terminal.
    guard ttyname_r(STDOUT_FILENO, &name, name.count) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func terminals(_ environment: [String: String]) -> Terminals {
    var size = winsize()
    // ioctl(2) returns -1 where standard output is no terminal; the size is then zero.
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    let wanted = environment["COLUMNS"].flatMap { Int($0) } ?? Int(size.ws_col)
    return Terminals(
      input: isatty(STDIN_FILENO) == 1, output: isatty(STDOUT_FILENO) == 1,
      error: isatty(STDERR_FILENO) == 1, width: wanted > 0 ? max(wanted, 20) : 80,
      height: size.ws_row > 1 ? Int(size.ws_row) : nil, name: terminalName())
  }
}
