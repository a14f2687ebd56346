import Foundation
import Glibc

/// The built program at a terminal of its own: what somebody types goes in, what is shown comes out.
final class TerminalProcess {
  struct Failure: Error {
    let shown: String
  }

  private let process = Process()
  private let master: Int32

  /// The program that these tests were built with.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wenbao").path

  init(_ arguments: [String], environment: [String: String]) throws {
    // open(2) and ioctl(2) return -1 with errno set; a new terminal is locked until it is unlocked (ioctl_tty(2)).
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, UInt32) = (0, 0)
    guard master >= 0, ioctl(master, UInt(0x4004_5431), &lock) == 0,  // TIOCSPTLCK
      ioctl(master, UInt(0x8004_5430), &number) == 0  // TIOCGPTN
    else { throw Failure(shown: "") }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure(shown: "") }
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    try terminal.close()
  }

  deinit {
    if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    close(master)
  }

  /// Types a line.
  func type(_ line: String) { press(line + "\n") }

  /// Presses keys.
  func press(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  func send(_ signal: Int32) { Glibc.kill(process.processIdentifier, signal) }

  /// What is shown up to a text.
  @discardableResult
  func wait(for text: String) throws -> String {
    let shown = read { $0.contains(text) }
    guard shown.contains(text) else { throw Failure(shown: shown) }
    return shown
  }

  /// Whether the terminal takes lines and echoes them, as a shell leaves it.
  var isCooked: Bool {
    var settings = termios()
    // tcgetattr(3) of a pseudo-terminal's master gives the settings of the terminal itself.
    guard tcgetattr(master, &settings) == 0 else { return false }
    let cooked = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & cooked == cooked
  }

  /// Waits until the program is stopped.
  func waitUntilStopped() throws {
    let path = "/proc/\(process.processIdentifier)/stat"
    for _ in 0..<2_000 {
      let stat = try String(contentsOfFile: path, encoding: .utf8)
      if stat.split(separator: ")").last?.split(separator: " ").first == "T" { return }
      usleep(5_000)
    }
    throw Failure(shown: "")
  }

  /// What is shown up to the next question, which ends in `> `.
  @discardableResult
  func question() throws -> String {
    let shown = read { $0.hasSuffix("> ") }
    guard shown.hasSuffix("> ") else { throw Failure(shown: shown) }
    return shown
  }

  /// What is shown until the program ends, and how it ended: its code, or the signal that killed it, negative.
  func end() -> (shown: String, status: Int32) {
    let shown = read { _ in false }
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal
    return (shown, isKilled ? -process.terminationStatus : process.terminationStatus)
  }

  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Reads until `isEnough`, or until nobody writes any more. A terminal writes `\r\n` for a line break.
  private func read(until isEnough: (String) -> Bool) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    var text = ""
    // read(2) returns the number of bytes, or -1 with EIO once the other side is closed.
    while !isEnough(text), case let count = Glibc.read(master, &piece, piece.count), count > 0 {
      bytes += piece.prefix(count)
      text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }
    return text
  }
}
