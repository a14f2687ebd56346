import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The built program itself, run as a process of its own: what it printed, what it took, and which files it opened.
struct ProgramRun {
  let output: String
  let error: String
  let exit: Int32
  let seconds: Double
  /// The most memory that it held; `nil` where Python, which measures it, is not installed.
  let kilobytes: Int?
  /// The calls that open, change or connect anything, as strace writes them; `nil` where it was not traced.
  let calls: [String]?

  /// Standard output, standard error and exit code as one text.
  var transcript: String { "退出码 \(exit)\n-- 标准输出\n\(output)-- 标准错误\n\(error)" }
}

/// Runs the built program.
enum Program {
  struct Failure: Error {
    let reason: String
  }

  /// Beside the bundle of the tests.
  static let path =
    Bundle.main.executableURL?.deletingLastPathComponent()
    .appendingPathComponent("wenbao").path ?? ""

  /// Where strace is installed and may trace.
  static let strace: String? = {
    let path = "/usr/bin/strace"
    guard access(path, X_OK) == 0 else { return nil }
    let run = try? Self.run([path, "-qq", "-e", "trace=execve", "/bin/true"], in: "/", [:])
    return run?.exit == 0 ? path : nil
  }()

  /// Runs `wenbao WORDS…` in a folder. `input`: a file that is its standard input.
  static func wenbao(
    _ words: [String], in folder: String, _ environment: [String: String],
    input: String = "/dev/null",
    isTraced: Bool = false
  ) throws -> ProgramRun {
    guard access(path, X_OK) == 0 else { throw Failure(reason: "no program at \(path)") }
    guard isTraced, let strace else {
      return try measured(words, in: folder, environment, input: input)
    }
    let trace = "\(folder)/trace-\(UUID()).txt"
    defer { unlink(trace) }
    let command = [
      strace, "-f", "-qq", "-s", "300", "-e", "trace=%file,%network", "-o", trace, path,
    ]
    let run = try run(command + words, in: folder, environment, input: input)
    let lines = try String(decoding: Data(contentsOf: URL(fileURLWithPath: trace)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    return ProgramRun(
      output: run.output, error: run.error, exit: run.exit, seconds: run.seconds,
      kilobytes: run.kilobytes, calls: lines)
  }

  /// A process is charged with what its parent held when it was made, and the tests hold much: Python starts it.
  private static func measured(
    _ words: [String], in folder: String, _ environment: [String: String], input: String
  ) throws -> ProgramRun {
    let command = ["/usr/bin/timeout", "--signal=KILL", "60", path] + words
    guard access(python, X_OK) == 0 else {
      return try run(command, in: folder, environment, input: input)
    }
    let figure = "\(folder)/memory-\(UUID()).txt"
    defer { unlink(figure) }
    let script = """
      import resource, subprocess, sys
      code = subprocess.run(sys.argv[2:]).returncode
      open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
      sys.exit(code)
      """
    let run = try run(
      [python, "-c", script, figure] + command, in: folder, environment, input: input)
    let kilobytes = Int(try text(figure))
    return ProgramRun(
      output: run.output, error: run.error, exit: run.exit, seconds: run.seconds,
      kilobytes: kilobytes, calls: nil)
  }

  private static let python = "/usr/bin/python3"

  private static func run(
    _ command: [String], in folder: String, _ environment: [String: String],
    input: String = "/dev/null"
  ) throws -> ProgramRun {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID())")
      .path
    let (out, err) = (scratch + ".out", scratch + ".err")
    defer { for file in [out, err] { unlink(file) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    var arguments = (["/usr/bin/env", "-C", folder] + command).map { strdup($0) } + [nil]
    let settings = environment.merging(["LC_ALL": "C", "TMPDIR": folder]) { $1 }
    var variables = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    let begin = ContinuousClock.now
    var process: pid_t = 0
    guard posix_spawn(&process, "/usr/bin/env", &actions, nil, &arguments, &variables) == 0 else {
      throw Failure(reason: "cannot start \(command[0])")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    return ProgramRun(
      output: try text(out), error: try text(err),
      exit: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F), seconds: seconds,
      kilobytes: nil, calls: nil)
  }

  private static func text(_ file: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }
}
