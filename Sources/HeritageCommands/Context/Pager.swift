import Foundation
import Glibc

/// Shows a long text page by page.
protocol TextPager: Sendable {
  /// `false` where the text was not shown.
  func show(_ text: String) -> Bool
}

/// The program that `$PAGER` names, or `less`; what is set to nothing, or to `cat`, is not used.
struct Pager: TextPager {
  private let command: String
  private let environment: [String: String]

  init?(environment: [String: String]) {
    command = environment["PAGER"] ?? "less"
    guard !command.isEmpty, command != "cat", environment["TERM"] != "dumb" else { return nil }
    self.environment = environment
  }

  /// The shell's exit codes for a command that it cannot run, or does not find.
  private static let notRun: Set<Int32> = [126, 127]

  func show(_ text: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    // Colours pass, a text of one screen is not held, and the screen stays as it was read.
    process.environment = environment.merging(["LESS": "FRX", "LESSCHARSET": "utf-8"]) { $1 }
    let input = Pipe()
    process.standardInput = input
    do { try process.run() } catch { return false }
    // A pager that ends early is no reason to die, and Ctrl-C is the pager's while it runs.
    signal(SIGPIPE, SIG_IGN)
    let previous = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, previous) }
    // Whoever leaves the pager before the end closes the pipe: nothing is lost by that.
    try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return !Self.notRun.contains(process.terminationStatus)
  }
}
