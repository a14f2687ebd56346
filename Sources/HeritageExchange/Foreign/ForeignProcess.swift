internal import CGDAL
internal import Glibc

/// A reading process from its start to its end. It has an environment of its own, so that nothing in the user's
/// changes what is read.
struct ForeignProcess: ~Copyable {
  enum Failure: Error, Hashable, Sendable {
    /// It could not be started: the error number of the system.
    case notStarted(Int32)
    case libraryMissing
    /// The kernel has no filters that keep a process from the network.
    case notConfined
    /// It took more than its time.
    case outOfTime
    /// It was ended by another signal: out of memory, or a fault of the library.
    case killed(signal: Int32)
    /// It ended, but its answer makes no sense.
    case failed(exit: Int32)
  }

  private let process: pid_t
  private let output: Int32
  private var isWaitedFor = false

  /// Starts it; it reads while this process goes on.
  init(_ request: ForeignRequest) throws(Failure) {
    // cgdal_memory_file: a file in memory without a name, to be closed, or -1.
    let input = cgdal_memory_file("wenbao-request")
    guard input >= 0 else { throw .notStarted(errno) }
    defer { close(input) }
    let output = cgdal_memory_file("wenbao-answer")
    guard output >= 0 else { throw .notStarted(errno) }
    guard ReadingProcess.write(request.message, to: input) else {
      let reason = errno
      close(output)
      throw .notStarted(reason)
    }
    do throws(Failure) {
      process = try Self.spawn(input, output)
    } catch {
      close(output)
      throw error
    }
    self.output = output
  }

  deinit {
    if !isWaitedFor {
      kill(process, SIGKILL)
      _ = waitpid(process, nil, 0)
    }
    close(output)
  }

  /// Waits for its end, and gives what it has read.
  consuming func answer() throws(Failure) -> ForeignReading {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isWaitedFor = true
    let signal = status & 0x7F
    guard signal == 0 else {
      throw [SIGXCPU, SIGKILL, SIGALRM].contains(signal) ? .outOfTime : .killed(signal: signal)
    }
    let exit = (status >> 8) & 0xFF
    if exit == ReadingProcess.Exit.libraryMissing.rawValue { throw .libraryMissing }
    if exit == ReadingProcess.Exit.notConfined.rawValue { throw .notConfined }
    guard exit == ReadingProcess.Exit.done.rawValue,
      let message = ReadingProcess.contents(of: output),
      let reading = try? ForeignReading(message: message)
    else { throw .failed(exit: exit) }
    return reading
  }

  private static func spawn(_ input: Int32, _ output: Int32) throws(Failure) -> pid_t {
    guard let program else { throw .notStarted(ENOENT) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = CStrings([program, ReadingProcess.argument])
    let environment = CStrings(Self.environment)
    var process: pid_t = 0
    // posix_spawn: 0, or an error number.
    let reason = posix_spawn(
      &process, program, &actions, nil, arguments.pointer, environment.pointer)
    guard reason == 0 else { throw .notStarted(reason) }
    return process
  }

  /// No home, where PROJ would look for a register of its own.
  private static let environment = [
    "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent", "GDAL_DRIVER_PATH=disable",
    "GDAL_CONFIG_FILE=/dev/null", "PROJ_SKIP_READ_USER_WRITABLE_DIRECTORY=YES",
    "PROJ_USER_WRITABLE_DIRECTORY=/nonexistent",
  ]

  /// The program: the one that runs; or, where tests and fuzzing run, the one that lies beside them.
  private static let program: String? = {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return nil }
    let path = String(decoding: buffer.prefix(length), as: UTF8.self)
    guard !path.hasSuffix("/wenbao"), let slash = path.lastIndex(of: "/") else { return path }
    let beside = String(path[...slash]) + "wenbao"
    return access(beside, X_OK) == 0 ? beside : path
  }()
}
